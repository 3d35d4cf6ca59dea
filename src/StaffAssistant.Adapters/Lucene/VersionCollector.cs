using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Searching;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Gathers matching passages by version in one pass: the best of each, and how many they are.</summary>
/// <param name="only">The passages that count, by their number in the index; null for all.</param>
internal sealed class VersionCollector(IReadOnlySet<int>? only = null) : ICollector
{
    private const int Kept = 3;
    private readonly Dictionary<VersionId, Gathered> _all = [];
    private Scorer? _scorer;
    private int _base;
    private SortedDocValues? _cards;
    private SortedDocValues? _collections;
    private NumericDocValues? _ordinals;
    private NumericDocValues? _from;
    private NumericDocValues? _to;
    private Gathered?[] _here = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        var reader = context.AtomicReader;
        _base = context.DocBase;
        (_cards, _collections, _ordinals) = (reader.GetSortedDocValues(IndexFields.Card), reader.GetSortedDocValues(IndexFields.Collection), reader.GetNumericDocValues(IndexFields.Ordinal));
        (_from, _to) = (reader.GetNumericDocValues(IndexFields.From), reader.GetNumericDocValues(IndexFields.To));
        _here = new Gathered?[_cards?.ValueCount ?? 0];
    }

    public void Collect(int doc)
    {
        if (_cards is null || _cards.GetOrd(doc) is not (>= 0 and var card) || only?.Contains(_base + doc) == false)
            return;
        (_here[card] ??= GatheredIn(doc)).Add((int)_ordinals!.Get(doc), _scorer!.GetScore());
    }

    public IReadOnlyList<VersionMatch> Found() => [.. _all.Select(entry => entry.Value.ToMatch(entry.Key))];

    private Gathered GatheredIn(int doc)
    {
        var (version, card) = IndexedCard.Read(TextOf(_cards!, doc), TextOf(_collections!, doc), IndexReading.ValidityOf(_from!.Get(doc), _to!.Get(doc)));
        if (!_all.TryGetValue(version, out var gathered))
            _all[version] = gathered = new Gathered(card);
        return gathered;
    }

    private static string TextOf(SortedDocValues values, int doc)
    {
        var value = new BytesRef();
        values.Get(doc, value);
        return value.Utf8ToString();
    }

    private sealed class Gathered(VersionCard card)
    {
        private readonly List<(float Score, int Ordinal)> _best = new(Kept + 1);
        private int _passages;

        public void Add(int ordinal, float score)
        {
            _passages++;
            if (_best.Count == Kept && score <= _best[^1].Score)
                return;
            var at = _best.FindIndex(other => score > other.Score);
            _best.Insert(at < 0 ? _best.Count : at, (score, ordinal));
            if (_best.Count > Kept)
                _best.RemoveAt(Kept);
        }

        public VersionMatch ToMatch(VersionId version) => new(version, card, [.. _best.Select(passage => Passage.IdOf(version, passage.Ordinal))], _best[0].Score, _passages);
    }
}
