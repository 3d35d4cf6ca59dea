namespace StaffAssistant.Core.Readability;

/// <summary>What makes a text harder to read, as far as a program can tell.</summary>
public enum ReadabilityRule
{
    /// <summary>A sentence of more than twenty words.</summary>
    LongSentence,

    /// <summary>A sentence that does not say who acts.</summary>
    Passive,

    /// <summary>Many nouns made of verbs, or a verb blown up to a phrase.</summary>
    NominalStyle,

    /// <summary>An abbreviation that is not explained.</summary>
    Abbreviation,

    /// <summary>A word of more than twenty letters.</summary>
    LongWord,

    /// <summary>A word that mostly offices use.</summary>
    OfficeWord,
}
