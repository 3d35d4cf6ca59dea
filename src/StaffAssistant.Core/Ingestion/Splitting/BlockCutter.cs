using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Splitting;

/// <summary>Cuts what is too long for one passage: between items, rows and paragraphs first, then between sentences, between words only as a last resort.</summary>
internal static class BlockCutter
{
    private const int LongestContext = 40;

    /// <summary>The blocks in groups of at most <paramref name="most"/> words, of about the same size. A group inside a list or table begins with its lead-in and column names again.</summary>
    public static IReadOnlyList<IReadOnlyList<TextBlock>> Cut(IReadOnlyList<TextBlock> blocks, int most)
    {
        var pieces = blocks.SelectMany(block => Pieces(block, most)).ToArray();
        var words = pieces.Sum(piece => WordCount.Of(piece.LabelledText));
        var size = Math.Min(most, words / (1 + ((words - 1) / most)) * 115 / 100);
        var groups = new List<IReadOnlyList<TextBlock>>();
        var group = new List<TextBlock>();
        var count = 0;
        for (var index = 0; index < pieces.Length; index++)
        {
            var length = WordCount.Of(pieces[index].LabelledText);
            if (count > 0 && count + length > size && !(count <= LongestContext && IsContextOnly(group)))
            {
                groups.Add([.. group]);
                group = [.. ContextOf(pieces, index)];
                count = WordCount.Of(group);
            }

            group.Add(pieces[index]);
            count += length;
        }

        groups.Add(group);
        return groups;
    }

    private static bool IsContextOnly(List<TextBlock> group) => group.All(block => block.Kind == BlockKind.TableHeader || block.LabelledText.EndsWith(':'));

    // What must stand above an item or row that begins a passage: the lead-in of its list, the column names of its table.
    private static IEnumerable<TextBlock> ContextOf(TextBlock[] pieces, int index)
    {
        var kind = pieces[index].Kind;
        if (kind is not (BlockKind.ListItem or BlockKind.TableRow))
            return [];
        var first = index;
        while (first > 0 && pieces[first - 1].Kind == kind)
            first--;
        var context = new List<TextBlock>();
        if (first > 0 && kind == BlockKind.TableRow && pieces[first - 1].Kind == BlockKind.TableHeader)
            context.Add(pieces[--first]);
        if (first > 0 && first < index + 1 && pieces[first - 1] is { Kind: BlockKind.Paragraph } lead && lead.Text.EndsWith(':'))
            context.Insert(0, lead);
        return WordCount.Of(context) <= LongestContext ? context : [];
    }

    private static IEnumerable<TextBlock> Pieces(TextBlock block, int most)
    {
        if (WordCount.Of(block.LabelledText) <= most)
            return [block];
        var kind = block.Kind is BlockKind.TableHeader or BlockKind.TableRow ? BlockKind.Paragraph : block.Kind;
        return Chunks(block.Text, most).Select((text, index) => block with { Kind = kind, Text = text, Label = index == 0 ? block.Label : null, Cells = [] });
    }

    private static IEnumerable<string> Chunks(string text, int most)
    {
        var sentences = SentenceSplitter.Split(text).SelectMany(sentence => Bites(sentence.In(text), most)).ToArray();
        var total = WordCount.Of(text);
        var size = Math.Min(most, total / (1 + ((total - 1) / most)) * 115 / 100);
        var start = 0;
        var words = 0;
        for (var index = 0; index < sentences.Length; index++)
        {
            var length = WordCount.Of(sentences[index]);
            if (index > start && words + length > size)
            {
                yield return string.Join(' ', sentences[start..index]);
                start = index;
                words = 0;
            }

            words += length;
        }

        yield return string.Join(' ', sentences[start..]);
    }

    private static IEnumerable<string> Bites(string sentence, int most) =>
        WordCount.Of(sentence) <= most ? [sentence] : sentence.Split(' ').Chunk(most - 1).Select(words => string.Join(' ', words));
}
