using Lucene.Net.Index;
using Lucene.Net.Search;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Scores what a filter lets pass word by word instead of passage by passage: with many words in a question that takes half the time. In a segment of few
/// passages the tables which that needs cost more than they save. The filter must answer for single passages.
/// </summary>
internal sealed class VisibleInBulk : FilteredQuery.RandomAccessFilterStrategy
{
    private const int Few = 256;

    private VisibleInBulk()
    {
    }

    public static VisibleInBulk Strategy { get; } = new();

    /// <inheritdoc />
    public override BulkScorer FilteredBulkScorer(AtomicReaderContext context, Weight weight, bool scoreDocsInOrder, DocIdSet docIdSet) =>
        docIdSet.Bits is { } visible && context.Reader.MaxDoc > Few
            ? weight.GetBulkScorer(context, scoreDocsInOrder, visible)
            : base.FilteredBulkScorer(context, weight, scoreDocsInOrder, docIdSet);
}
