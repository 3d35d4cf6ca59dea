namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A version as stored.</summary>
internal sealed class VersionRow
{
    public Guid Id { get; set; }

    public Guid DocumentId { get; set; }

    public DocumentRow Document { get; set; } = null!;

    public int Ordinal { get; set; }

    public required string Title { get; set; }

    public string? Kind { get; set; }

    public string? Number { get; set; }

    /// <summary>The number as compared.</summary>
    public string? NumberKey { get; set; }

    public string? Unit { get; set; }

    public string? Contact { get; set; }

    public string? Phone { get; set; }

    public DateOnly? DeclaredFrom { get; set; }

    public DateOnly? DeclaredTo { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public string? Supersedes { get; set; }

    /// <summary>What it supersedes, as compared.</summary>
    public string? SupersedesKey { get; set; }

    public required string Language { get; set; }

    public DateOnly? Review { get; set; }

    public required string Sha256 { get; set; }

    public required string FileName { get; set; }

    public required string SourcePath { get; set; }

    public long Length { get; set; }

    public DateTimeOffset ImportedAt { get; set; }

    public int PassageCount { get; set; }

    /// <summary>What it was made from; see <see cref="Core.Documents.NewVersion.Intake"/>.</summary>
    public string? Intake { get; set; }

    public List<string> Warnings { get; set; } = [];

    public List<PassageRow> Passages { get; set; } = [];

    public List<PageRow> Pages { get; set; } = [];
}
