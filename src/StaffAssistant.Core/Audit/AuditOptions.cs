namespace StaffAssistant.Core.Audit;

/// <summary>What the audit trail records of reading.</summary>
public sealed class AuditOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Audit";

    /// <summary>
    /// Access tags that make a document a restricted one: who is shown its text is recorded. Whatever carries none of them is an ordinary rule, and nobody records
    /// who reads it.
    /// </summary>
    public IList<string> RestrictedTags { get; init; } = [];
}
