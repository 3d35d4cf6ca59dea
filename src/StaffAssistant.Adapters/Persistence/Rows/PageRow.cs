using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A page of an original as stored.</summary>
internal sealed class PageRow
{
    public Guid VersionId { get; set; }

    public int Number { get; set; }

    public float Width { get; set; }

    public float Height { get; set; }

    public IReadOnlyList<WordBox> Words { get; set; } = [];
}
