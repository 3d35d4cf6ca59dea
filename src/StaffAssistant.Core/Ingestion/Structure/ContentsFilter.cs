using System.Text.RegularExpressions;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>
/// Drops a table of contents: from the word "Inhaltsverzeichnis" to the place where its first entry comes again, every block that comes again behind it
/// or is only a page number. What stands there and nowhere else is kept.
/// </summary>
internal static partial class ContentsFilter
{
    private const int LeastDottedLines = 3;

    public static IReadOnlyList<TextBlock> WithoutContents(IReadOnlyList<TextBlock> blocks)
    {
        var dotted = blocks.Count(block => IsDotted(block.Text));
        var kept = dotted >= LeastDottedLines ? blocks.Where(block => !IsDotted(block.Text)).ToList() : blocks;
        for (var index = 0; index < kept.Count; index++)
        {
            if (kept[index].Kind is BlockKind.Heading or BlockKind.Paragraph && IsTitle(kept[index].Text))
                return dotted >= LeastDottedLines ? [.. kept.Take(index), .. kept.Skip(index + 1)] : Without(kept, index);
        }

        return kept;
    }

    /// <summary>True for the words above a table of contents.</summary>
    public static bool IsTitle(string text) => text.Length <= 50 && Title().IsMatch(text.Trim());

    private static List<TextBlock> Without(IReadOnlyList<TextBlock> blocks, int title)
    {
        var (first, end) = EndOf(blocks, title);
        if (end < 0)
            return [.. blocks];
        var entries = blocks.Skip(end).Select(block => Entry(block.LabelledText)).Where(entry => entry.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var result = blocks.Take(title).ToList();
        for (var index = title + 1; index < end; index++)
        {
            if (!(index < first || PageNumber().IsMatch(blocks[index].LabelledText) || ComesAgain(blocks[index], entries)))
                result.Add(AsText(blocks[index]));
        }

        result.AddRange(blocks.Skip(end));
        return result;
    }

    // What is left of a table of contents (a list of annexes, a note) heads nothing.
    private static TextBlock AsText(TextBlock block) => LabelReader.Read(block.LabelledText) is { IsStructural: true } ? block with { Kind = BlockKind.ListItem, Level = 1 }
        : block.Kind == BlockKind.Heading ? block with { Kind = BlockKind.Paragraph, Level = 0 }
        : block;

    // The first block behind the title that comes again, and where it does.
    private static (int First, int End) EndOf(IReadOnlyList<TextBlock> blocks, int title)
    {
        for (var first = title + 1; first < Math.Min(title + 4, blocks.Count); first++)
        {
            var entry = Entry(blocks[first].LabelledText);
            if (entry.Length == 0)
                continue;
            for (var index = first + 1; index < blocks.Count; index++)
            {
                if (string.Equals(Entry(blocks[index].LabelledText), entry, StringComparison.OrdinalIgnoreCase))
                    return (first, index);
            }
        }

        return (-1, -1);
    }

    private static bool ComesAgain(TextBlock block, HashSet<string> entries)
    {
        var entry = Entry(block.LabelledText);
        if (entry.Length == 0 || entries.Contains(entry))
            return true;
        // The wording of a long entry often differs a little, and two short ones may have been joined: its number and first words, or its words, come again.
        return LabelReader.Read(block.LabelledText) is { IsStructural: true } && entries.Any(other => CommonStart(other, entry) >= Math.Min(12, Math.Min(other.Length, entry.Length)));
    }

    private static int CommonStart(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && char.ToLowerInvariant(one[length]) == char.ToLowerInvariant(other[length]))
            length++;
        return length;
    }

    // The wording without number, dots, page number.
    private static string Entry(string text)
    {
        var label = LabelReader.ReadHeading(text);
        var wording = label is { Kind: not LabelKind.Annex } ? text[Math.Min(label.Length, text.Length)..] : text;
        return TrailingPage().Replace(wording, string.Empty).Trim(' ', ':', '.');
    }

    private static bool IsDotted(string text) => DotLeader().IsMatch(text);

    [GeneratedRegex(@"^(Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|I\s?n\s?h\s?a\s?l\s?t(\s?s\s?v\s?e\s?r\s?z\s?e\s?i\s?c\s?h\s?n\s?i\s?s)?)\s?:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(Seite|S\.)?\s?\d{0,3}(\s?[/-]\s?\d{1,3})?$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(\s*\.{3,}\s*|\s*…+\s*|\s+)\d{1,3}(\s?[/-]\s?\d{1,3})?$|\s\d\)$")]
    private static partial Regex TrailingPage();

    [GeneratedRegex(@"(\.{4,}|…{2,}|(\. ){4,})\s*\d{1,3}$")]
    private static partial Regex DotLeader();
}
