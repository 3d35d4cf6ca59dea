namespace StaffAssistant.Core.Rewriting;

/// <summary>How two sides differ in something that must be the same.</summary>
public enum DeviationKind
{
    /// <summary>It stands in the original only.</summary>
    Missing,

    /// <summary>It stands in the new text only.</summary>
    Added,

    /// <summary>It stands in the new text less often.</summary>
    Fewer,

    /// <summary>It stands in the new text more often.</summary>
    More,

    /// <summary>It stands in another place among those of its kind, so that it may belong to something else.</summary>
    Moved,
}
