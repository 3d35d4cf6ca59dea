namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Why a statement is not shown as an answer.</summary>
public enum WithheldReason
{
    /// <summary>It names no source.</summary>
    NoSource,

    /// <summary>It names a source that was not found for this question.</summary>
    UnknownSource,

    /// <summary>The words that shall prove it do not stand in the source.</summary>
    QuoteMissing,

    /// <summary>A number, an amount or a date of it does not stand there.</summary>
    Figure,

    /// <summary>A § or the number of a rule does not stand there.</summary>
    Reference,

    /// <summary>A name does not stand there.</summary>
    Name,

    /// <summary>It says no where the source says yes, or the other way round.</summary>
    Negation,

    /// <summary>It is stricter or laxer than the source, or leaves a condition out.</summary>
    Strength,

    /// <summary>Too few of its words stand there.</summary>
    LittleSupport,

    /// <summary>It holds an address or markup.</summary>
    Markup,

    /// <summary>It judges a case or a person.</summary>
    JudgesCase,

    /// <summary>It leaves out a number, a day, a law, a name or a no of what it is to say.</summary>
    Omits,
}
