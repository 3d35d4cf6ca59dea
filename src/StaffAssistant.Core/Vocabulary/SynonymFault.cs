namespace StaffAssistant.Core.Vocabulary;

/// <summary>Why words are no group.</summary>
public enum SynonymFault
{
    /// <summary>Fewer than two words that differ.</summary>
    TooFew,

    /// <summary>More than <see cref="SynonymWords.Most"/>.</summary>
    TooMany,

    /// <summary>A word or phrase is longer than <see cref="SynonymWords.Longest"/>.</summary>
    TooLong,

    /// <summary>A word says nothing by itself ("der", "und"): it would be looked for everywhere.</summary>
    SaysNothing,

    /// <summary>There are as many groups as there may be.</summary>
    TooManyGroups,
}
