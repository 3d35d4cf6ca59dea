using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>Cuts a passage into units that can be quoted: sentences, lists with their lead-in, table rows with their column names.</summary>
internal sealed class QuoteUnits(GermanAnalysis analysis)
{
    private const int WordsOfWholeList = 70;

    public IReadOnlyList<QuoteUnit> Of(FoundPassage passage, int rank) => new Cut(analysis, passage, rank).Units();

    private sealed class Cut(GermanAnalysis analysis, FoundPassage passage, int rank)
    {
        private readonly IReadOnlyList<TextBlock> _blocks = passage.Source.Passage.Blocks;
        private readonly string _place = string.Join('\n', passage.Source.Passage.Locator.HeadingPath.Prepend(passage.Source.Version.Title));
        private readonly List<QuoteUnit> _units = [];
        private AnalyzedText? _context;
        private AnalyzedText? _tableContext;
        private TextBlock? _header;
        private int _groups;

        public List<QuoteUnit> Units()
        {
            for (var index = 0; index < _blocks.Count; index++)
            {
                var block = _blocks[index];
                if (block.Kind == BlockKind.TableHeader)
                    OpenTable(index, block);
                else if (block.Kind == BlockKind.TableRow)
                    AddRow(index, block);
                else
                    index = AddRunningText(index);
            }

            return _units;
        }

        private void OpenTable(int index, TextBlock? header)
        {
            _header = header;
            _groups++;
            var before = index > 0 && _blocks[index - 1].Kind is BlockKind.Paragraph or BlockKind.ListItem ? _blocks[index - 1].Text : string.Empty;
            _tableContext = analysis.Analyze($"{_place}\n{before}");
        }

        private void AddRow(int index, TextBlock row)
        {
            if (index == 0 || _blocks[index - 1].Kind is not (BlockKind.TableHeader or BlockKind.TableRow))
                OpenTable(index, null);
            Add(StatementForm.Table, _header is null ? [row.Text] : [_header.Text, row.Text], _tableContext, _groups);
        }

        // Adds the sentences of a block, and the list that follows when its last sentence leads into one; what leads into a table is its rows' context.
        // Returns the last block used.
        private int AddRunningText(int index)
        {
            var text = _blocks[index].Text;
            var sentences = SentenceSplitter.Split(text).Select(span => text.Substring(span.Start, span.Length)).ToList();
            var items = ItemsAfter(index);
            var leadsIn = items.Count > 0 && sentences.Count > 0 && LeadIn.IsOpen(sentences[^1]);
            var leadsIntoTable = !leadsIn && IsTable(index + 1) && sentences.Count > 0 && LeadIn.IsOpen(sentences[^1]);
            foreach (var sentence in leadsIn || leadsIntoTable ? sentences[..^1] : sentences)
                Add(StatementForm.Sentence, [sentence]);
            if (!leadsIn)
                return index;
            AddList(sentences[^1], items);
            return index + items.Count;
        }

        private bool IsTable(int index) => index < _blocks.Count && _blocks[index].Kind is BlockKind.TableHeader or BlockKind.TableRow;

        private void AddList(string leadIn, List<TextBlock> items)
        {
            var lines = items.Select(item => item.LabelledText).ToList();
            if (WordCount(leadIn) + lines.Sum(WordCount) <= WordsOfWholeList)
            {
                Add(StatementForm.List, [leadIn, .. lines]);
                return;
            }

            _groups++;
            foreach (var line in lines)
                Add(StatementForm.List, [leadIn, line], group: _groups);
        }

        private List<TextBlock> ItemsAfter(int index) => _blocks[index].Kind == BlockKind.ListItem
            ? [.. _blocks.Skip(index + 1).TakeWhile(block => block.Kind == BlockKind.ListItem && block.Level > _blocks[index].Level)]
            : [.. _blocks.Skip(index + 1).TakeWhile(block => block.Kind == BlockKind.ListItem)];

        private void Add(StatementForm form, IReadOnlyList<string> lines, AnalyzedText? context = null, int group = 0) =>
            _units.Add(new QuoteUnit(passage, rank, _units.Count, form, lines, analysis.Analyze(string.Join('\n', lines)))
            {
                Context = context ?? (_context ??= analysis.Analyze(_place)),
                Group = group,
            });

        private static int WordCount(string text) => text.Count(character => character == ' ') + 1;
    }
}
