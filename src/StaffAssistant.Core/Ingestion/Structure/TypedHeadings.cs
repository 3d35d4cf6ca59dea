using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>Tells headings that are only typed (no style, no number, no size) from short paragraphs, signatures and lead-ins.</summary>
public static partial class TypedHeadings
{
    private const int MostWords = 22;
    private const int MostWordsWithoutNumber = 12;

    private static readonly FrozenSet<string> ClauseWords = FrozenSet.ToFrozenSet(
        """
        ist sind war waren wird werden wurde wurden hat haben kann können darf dürfen muss muß müssen soll sollen sollte gilt gelten gehört gehören zählt zählen umfasst umfassen beträgt betragen
        lautet lauten erfolgt erfolgen findet finden folgt folgen folgende folgenden folgender folgendes folgendem enthält enthalten besteht bestehen liegt liegen erhält erhalten gewährt geschlossen
        abgeschlossen sei seien wäre ergeben ergibt
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>True when text behind a number reads like a heading and not like a sentence or an item.</summary>
    public static bool ReadsLikeHeading(string text) =>
        text.Length is > 0 and <= 160
        && text[^1] is not ('.' or ';' or ',' or '!')
        && !char.IsLower(text[0])
        && Words(text) is var words && words.Length <= MostWords
        && !(text[^1] == ':' && words.Length > 8)
        && !IsClause(words);

    /// <summary>True when a line without a number may be a heading, given the gaps around it; <see cref="Confirm"/> looks at what follows.</summary>
    internal static bool MayBe(string text, BlockLabel? label, bool gapBefore, bool gapAfter)
    {
        if (label is not null || !gapBefore || !char.IsUpper(text.AsSpan().TrimStart("\"„»")[..1] is [var first] ? first : 'a') || NoHeading().IsMatch(text))
            return false;
        var words = Words(text);
        if (words.Length > MostWordsWithoutNumber || text.Length > 100 || !ReadsLikeHeading(text))
            return false;
        return text[^1] == ':' ? words.Length <= 4 && gapAfter && char.IsUpper(words[^1][0]) : text.Count(char.IsLetter) > 3;
    }

    /// <summary>Keeps as headings only what stands before real text; the rest are paragraphs.</summary>
    internal static IReadOnlyList<TextBlock> Confirm(List<TextBlock> blocks)
    {
        for (var index = blocks.Count - 1; index >= 0; index--)
        {
            if (blocks[index] is { Kind: BlockKind.Heading, Level: 0 } && !(index + 1 < blocks.Count && IsRealText(blocks[index + 1])))
                blocks[index] = blocks[index] with { Kind = BlockKind.Paragraph };
        }

        return blocks;
    }

    private static bool IsRealText(TextBlock next) =>
        LabelReader.Read(next.Text) is { } label ? label.Kind == LabelKind.Paragraph
        : next.Kind == BlockKind.Paragraph && (Words(next.Text).Length >= 10 || (next.Text[^1] is '.' or ':' && Words(next.Text).Length >= 4));

    private static bool IsClause(string[] words) => words.Any(word => ClauseWords.Contains(word.TrimEnd(':', ',')));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Names, dates, signatures, "Autor: …".
    [GeneratedRegex(@"\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|^\W*(gez\.?|i\. ?[AV]\.|Für|Stand|Seite|Vom|An|Zwischen)\b|:\s|@|\d/\d|\d{4,}|^[^ ]+, (den|im)\b")]
    private static partial Regex NoHeading();
}
