namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A document as stored. <see cref="Grants"/> is what queries ask for; <see cref="Tags"/> is what people read.</summary>
internal sealed class DocumentRow
{
    public Guid Id { get; set; }

    public required string Key { get; set; }

    public required string CollectionKey { get; set; }

    public CollectionRow Collection { get; set; } = null!;

    public List<string> Tags { get; set; } = [];

    public List<GrantRow> Grants { get; set; } = [];

    public List<VersionRow> Versions { get; set; } = [];

    /// <summary>The number of the last change of this document.</summary>
    public long Change { get; set; }
}
