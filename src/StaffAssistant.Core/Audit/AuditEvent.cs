namespace StaffAssistant.Core.Audit;

/// <summary>Something that is recorded: ids, names of collections and tags, counts. Never text of a question, an answer or a document.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Actor">Who did it.</param>
public sealed record AuditEvent(AuditAction Action, AuditActor Actor)
{
    /// <summary>The longest <see cref="Subject"/>, <see cref="Collection"/> and <see cref="Detail"/> in characters; what is longer is cut.</summary>
    public const int LongestField = 200;

    /// <summary>What it was done to: an id.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The collection concerned.</summary>
    public string Collection { get; init; } = string.Empty;

    /// <summary>Tags, counts, hashes: what an auditor needs beyond the subject.</summary>
    public string Detail { get; init; } = string.Empty;
}
