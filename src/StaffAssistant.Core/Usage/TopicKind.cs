namespace StaffAssistant.Core.Usage;

/// <summary>What a topic is.</summary>
public enum TopicKind
{
    /// <summary>One document, which everyone may read.</summary>
    Document,

    /// <summary>Further documents of one collection, each used by too few persons to be named.</summary>
    Collection,

    /// <summary>All that too few persons used, and all that not everyone may read.</summary>
    Other,
}
