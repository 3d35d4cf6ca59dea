using Lucene.Net.Index;
using Lucene.Net.Search;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>What scores a passage: single stems with their weights, and what is more than a stem (phrases, references).</summary>
internal sealed class AskedWords(KnownStems known)
{
    private readonly List<Query> _others = [];
    private readonly List<(TermQuery Query, TermContext Places)> _stems = [];

    /// <summary>Single stems, each with the places where it stands; the boost of the query is its weight.</summary>
    public IReadOnlyList<(TermQuery Query, TermContext Places)> Stems => _stems;

    /// <summary>Phrases and references.</summary>
    public IReadOnlyList<Query> Others => _others;

    /// <summary>Asks for a stem.</summary>
    public void Add(string stem, float weight) => _stems.Add((known.QueryFor(stem, weight), known.PlacesOf(stem)));

    /// <summary>Asks for more than a stem.</summary>
    public void Add(Query other) => _others.Add(other);

    /// <summary>All of them as parts of another query.</summary>
    public BooleanQuery ToQuery()
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var (stem, _) in _stems)
            all.Add(stem, Occur.SHOULD);
        foreach (var other in _others)
            all.Add(other, Occur.SHOULD);
        return all;
    }
}
