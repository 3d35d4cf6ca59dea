namespace StaffAssistant.Core.Documents;

/// <summary>Identifies one version (Fassung) of a document.</summary>
public readonly record struct VersionId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}
