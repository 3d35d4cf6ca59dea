using System.Globalization;

namespace StaffAssistant.Core.Drafting;

/// <summary>Identifies a draft among those of its owner.</summary>
public readonly record struct DraftId(Guid Value)
{
    /// <summary>A new one.</summary>
    public static DraftId New() => new(Guid.NewGuid());

    /// <summary>Reads the text of an address; null when it is no id.</summary>
    public static DraftId? Parse(string? text) => Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) ? new DraftId(id) : null;

    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}
