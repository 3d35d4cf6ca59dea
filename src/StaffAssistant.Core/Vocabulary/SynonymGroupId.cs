using System.Globalization;

namespace StaffAssistant.Core.Vocabulary;

/// <summary>Names a group of synonyms of the house.</summary>
public readonly record struct SynonymGroupId(Guid Value)
{
    /// <summary>A new one.</summary>
    public static SynonymGroupId New() => new(Guid.NewGuid());

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static SynonymGroupId? Parse(string text) => Guid.TryParseExact(text, "N", out var value) ? new SynonymGroupId(value) : null;

    /// <inheritdoc />
    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}
