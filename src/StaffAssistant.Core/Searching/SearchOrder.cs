namespace StaffAssistant.Core.Searching;

/// <summary>In which order hits are read.</summary>
public enum SearchOrder
{
    /// <summary>What fits best first.</summary>
    Relevance,

    /// <summary>What came into force last first; versions without a first day come last.</summary>
    Newest,

    /// <summary>By number as people count, then title; documents without a number come last.</summary>
    Number,
}
