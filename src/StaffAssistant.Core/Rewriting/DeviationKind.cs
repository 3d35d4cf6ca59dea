namespace StaffAssistant.Core.Rewriting;

/// <summary>How two sides differ in something that must be the same.</summary>
public enum DeviationKind
{
    /// <summary>It stands in the original only.</summary>
    Missing,

    /// <summary>It stands in the new text only.</summary>
    Added,
}
