using Lucene.Net.Index;
using Lucene.Net.Search;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Reads what searches need of new segments before anyone searches them: the change waits for it, not the first question.</summary>
internal sealed class WarmSearchers(GramFiles files) : SearcherFactory
{
    /// <inheritdoc />
    public override IndexSearcher NewSearcher(IndexReader reader)
    {
        GramFrequencies.Prepare(reader, files);
        return new IndexSearcher(reader);
    }
}
