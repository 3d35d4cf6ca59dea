using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Persistence.Personal.Rows;

/// <summary>An entry of a reading list. It holds no word of the passage.</summary>
internal sealed class ReadingRow
{
    public required string Owner { get; set; }

    public Guid PassageId { get; set; }

    public required string Mark { get; set; }

    public string Note { get; set; } = string.Empty;

    public IReadOnlyList<TextSpan> Spans { get; set; } = [];

    public int Position { get; set; }

    public DateTimeOffset AddedAt { get; set; }
}
