namespace StaffAssistant.Core.Documents;

/// <summary>Identifies a document across all its versions.</summary>
public readonly record struct DocumentId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}
