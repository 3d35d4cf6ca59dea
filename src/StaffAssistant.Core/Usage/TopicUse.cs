namespace StaffAssistant.Core.Usage;

/// <summary>What a document was used for. Each use is a partition of its own: it is grouped by who used it so, and its shares make a whole by themselves.</summary>
public enum TopicUse
{
    /// <summary>An answer stands on it.</summary>
    Answer,

    /// <summary>A draft was begun from it: it is a template.</summary>
    Draft,
}
