namespace StaffAssistant.Core.Guarding.Outbound;

/// <summary>Where a service works that texts are sent to.</summary>
public enum ProcessingPlace
{
    /// <summary>On the machine that runs this process.</summary>
    ThisMachine,

    /// <summary>In the administration's own network or data centre.</summary>
    OwnNetwork,

    /// <summary>With somebody else, who works for the administration by contract.</summary>
    Outside,
}
