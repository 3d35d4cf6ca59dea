using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A passage as stored.</summary>
internal sealed class PassageRow
{
    public Guid Id { get; set; }

    public Guid VersionId { get; set; }

    public VersionRow Version { get; set; } = null!;

    public int Ordinal { get; set; }

    public IReadOnlyList<string> HeadingPath { get; set; } = [];

    public string? Reference { get; set; }

    public int? Page { get; set; }

    public IReadOnlyList<TextBlock> Blocks { get; set; } = [];

    /// <summary>Held back for the owner of the document.</summary>
    public bool IsHeld { get; set; }

    /// <summary>See <see cref="PassageChecksum"/>; null where a former program wrote it.</summary>
    public long? Checksum { get; set; }
}
