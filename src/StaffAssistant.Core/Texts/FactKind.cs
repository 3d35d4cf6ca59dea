namespace StaffAssistant.Core.Texts;

/// <summary>What a text states that must not change by accident; in the order of their weight for a reader.</summary>
public enum FactKind
{
    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A length of time: a deadline, a term, working hours.</summary>
    Duration,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A percentage.</summary>
    Share,

    /// <summary>A place of a law or of a rule of the house.</summary>
    Reference,

    /// <summary>Any other number.</summary>
    Number,
}
