namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Why a model did not word the answer, or not all of it.</summary>
public enum FallBackReason
{
    /// <summary>No answer, or no next word, in time.</summary>
    TooSlow,

    /// <summary>No connection: down, unknown name, certificate not trusted, address not allowed.</summary>
    NotReachable,

    /// <summary>It has too much to do (429, 503).</summary>
    Busy,

    /// <summary>It refuses the key, or does not know the model: for an administrator to mend.</summary>
    Refused,

    /// <summary>It reports a fault of its own.</summary>
    Faulty,

    /// <summary>What it sent cannot be read as an answer.</summary>
    Unreadable,

    /// <summary>It did not come to an end.</summary>
    TooLong,

    /// <summary>It broke off in the middle.</summary>
    BrokenOff,

    /// <summary>It failed several times lately and is left alone for a while.</summary>
    Paused,

    /// <summary>The person has used up the day's questions to the model.</summary>
    PersonBudgetSpent,

    /// <summary>All together have used up the day's questions to the model.</summary>
    DayBudgetSpent,

    /// <summary>Personal data must not go where the model works.</summary>
    TextsStay,

    /// <summary>None of its statements could be proven.</summary>
    NothingProven,
}
