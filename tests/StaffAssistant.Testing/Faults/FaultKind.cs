namespace StaffAssistant.Testing.Faults;

/// <summary>How a call fails.</summary>
public enum FaultKind
{
    /// <summary>Nothing is done.</summary>
    Before,

    /// <summary>It is done, and its caller does not learn of it.</summary>
    After,

    /// <summary>It is done, and nothing works from then on.</summary>
    Dead,
}
