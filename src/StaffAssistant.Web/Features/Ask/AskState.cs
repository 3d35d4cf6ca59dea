namespace StaffAssistant.Web.Features.Ask;

/// <summary>What the page is doing with the question.</summary>
public enum AskState
{
    /// <summary>Nothing was asked yet.</summary>
    Empty,

    /// <summary>The person is shown what would be masked before the model gets the question.</summary>
    Confirming,

    /// <summary>The answer is coming.</summary>
    Working,

    /// <summary>The answer has come to its end.</summary>
    Complete,

    /// <summary>The person stopped it; what had come stays.</summary>
    Stopped,

    /// <summary>A fault; the question stays in the box.</summary>
    Failed,

    /// <summary>The question is longer than what is answered; it stays in the box.</summary>
    TooLong,

    /// <summary>The address means a conversation that this person does not have, or no longer.</summary>
    Unknown,

    /// <summary>The person has reached a limit; the question stays in the box.</summary>
    Limited,
}
