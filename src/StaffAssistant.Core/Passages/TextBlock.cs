namespace StaffAssistant.Core.Passages;

/// <summary>A paragraph, heading, list item or table row as it stands in the document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text on one line, in Unicode NFC, without its label; the cells of a table row joined by <see cref="CellSeparator"/>.</param>
public sealed record TextBlock(BlockKind Kind, string Text)
{
    /// <summary>What stands between two cells of a table row.</summary>
    public const string CellSeparator = " | ";

    /// <summary>Depth of a heading or list item, from 1; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>The number or sign in front, for example <c>§ 6</c>, <c>(1)</c>, <c>3.1</c>, <c>a)</c>; null when there is none. A bullet is <c>–</c>.</summary>
    public string? Label { get; init; }

    /// <summary>The page of the original on which it begins, from 1; null where the format has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>The cells of a table row in order; empty otherwise.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Label and text as they are read one after the other.</summary>
    public string LabelledText => Label is null ? Text : $"{Label} {Text}";
}
