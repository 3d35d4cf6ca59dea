using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>Cuts a passage into units that can be quoted: sentences, lists with their lead-in, table rows with their column names.</summary>
internal sealed class QuoteUnits(GermanAnalysis analysis)
{
    private const int WordsOfWholeList = 70;

    public IReadOnlyList<QuoteUnit> Of(FoundPassage passage, int rank)
    {
        var blocks = passage.Source.Passage.Blocks;
        var units = new List<QuoteUnit>();
        TextBlock? header = null;
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (block.Kind == BlockKind.TableHeader)
                header = block;
            else if (block.Kind == BlockKind.TableRow)
                Add(units, passage, rank, StatementForm.Table, header is null ? [block.Text] : [header.Text, block.Text]);
            else
                index = AddRunningText(units, passage, rank, blocks, index);
        }

        return units;
    }

    // Adds the sentences of a block, and the list that follows when its last sentence leads into one; returns the last block used.
    private int AddRunningText(List<QuoteUnit> units, FoundPassage passage, int rank, IReadOnlyList<TextBlock> blocks, int index)
    {
        var text = blocks[index].Text;
        var sentences = SentenceSplitter.Split(text).Select(span => text.Substring(span.Start, span.Length)).ToList();
        var items = ItemsAfter(blocks, index);
        var leadsIn = items.Count > 0 && sentences.Count > 0 && sentences[^1].EndsWith(':');
        foreach (var sentence in leadsIn ? sentences[..^1] : sentences)
            Add(units, passage, rank, StatementForm.Sentence, [sentence]);
        if (!leadsIn)
            return index;
        AddList(units, passage, rank, sentences[^1], items);
        return index + items.Count;
    }

    private void AddList(List<QuoteUnit> units, FoundPassage passage, int rank, string leadIn, List<TextBlock> items)
    {
        var lines = items.Select(item => item.LabelledText).ToList();
        if (WordCount(leadIn) + lines.Sum(WordCount) <= WordsOfWholeList)
        {
            Add(units, passage, rank, StatementForm.List, [leadIn, .. lines]);
            return;
        }

        foreach (var line in lines)
            Add(units, passage, rank, StatementForm.List, [leadIn, line]);
    }

    private static List<TextBlock> ItemsAfter(IReadOnlyList<TextBlock> blocks, int index) => blocks[index].Kind == BlockKind.ListItem
        ? [.. blocks.Skip(index + 1).TakeWhile(block => block.Kind == BlockKind.ListItem && block.Level > blocks[index].Level)]
        : [.. blocks.Skip(index + 1).TakeWhile(block => block.Kind == BlockKind.ListItem)];

    private void Add(List<QuoteUnit> units, FoundPassage passage, int rank, StatementForm form, IReadOnlyList<string> lines) =>
        units.Add(new QuoteUnit(passage, rank, units.Count, form, lines, analysis.Analyze(string.Join('\n', lines))));

    private static int WordCount(string text) => text.Count(character => character == ' ') + 1;
}
