using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>
/// The vectors of one set in memory, beside who may see what. Distinct sets of grants and collections are few, so each is looked at once for a search, and a
/// passage that does not pass is never compared. Not safe for changes during a search.
/// </summary>
internal sealed class VectorTable(int dimension)
{
    private const int RowsOfPiece = 4096;
    private readonly Dictionary<Guid, int> _slots = [];
    private readonly Dictionary<Guid, HashSet<Guid>> _ofDocument = [];
    private readonly Names _grants = new();
    private readonly Names _collections = new();
    private readonly List<VectorRow> _rows = [];
    private readonly List<Row> _plain = [];
    private readonly List<sbyte[]> _pieces = [];

    /// <summary>Numbers in each vector; 0 before the first.</summary>
    public int Dimension { get; private set; } = dimension;

    public int Count => _rows.Count;

    public int Embedded { get; private set; }

    public IEnumerable<Guid> OfDocument(Guid document) => _ofDocument.TryGetValue(document, out var passages) ? passages : [];

    public VectorRow? Find(Guid passage) => _slots.TryGetValue(passage, out var slot) ? _rows[slot] : null;

    public bool HasVector(Guid passage) => _slots.TryGetValue(passage, out var slot) && _plain[slot].Scale > 0;

    /// <summary>Adds or replaces a row; its vector stays when the text is the same.</summary>
    public void Set(VectorRow row)
    {
        if (!_slots.TryGetValue(row.Id, out var slot))
        {
            _slots[row.Id] = slot = _rows.Count;
            _rows.Add(row);
            _plain.Add(default);
        }
        else if (_rows[slot].Fingerprint != row.Fingerprint)
        {
            Forget(slot);
        }

        if (!_ofDocument.TryGetValue(row.Document, out var passages))
            _ofDocument[row.Document] = passages = [];
        passages.Add(row.Id);
        _rows[slot] = row;
        _plain[slot] = new Row(_plain[slot].Scale, _grants.NumberOf(row.Grants), _collections.NumberOf(row.Collection), row.From, row.To);
    }

    public void SetVector(Guid passage, QuantizedVector vector)
    {
        if (Dimension == 0)
            Dimension = vector.Codes.Length;
        var slot = _slots[passage];
        while (_pieces.Count <= slot / RowsOfPiece)
            _pieces.Add(new sbyte[RowsOfPiece * Dimension]);
        vector.Codes.CopyTo(CodesAt(slot));
        Embedded += _plain[slot].Scale > 0 ? 0 : 1;
        _plain[slot] = _plain[slot] with { Scale = vector.Scale };
    }

    /// <summary>Takes a row out; the last one moves into its place.</summary>
    public void Remove(Guid passage)
    {
        if (!_slots.Remove(passage, out var slot))
            return;
        Forget(slot);
        _ofDocument[_rows[slot].Document].Remove(passage);
        var last = _rows.Count - 1;
        if (slot != last)
        {
            (_rows[slot], _plain[slot]) = (_rows[last], _plain[last]);
            _slots[_rows[slot].Id] = slot;
            if (_plain[slot].Scale > 0)
            {
                CodesAt(last).CopyTo(CodesAt(slot));
                CodesAt(last).Clear();
            }
        }

        _rows.RemoveAt(last);
        _plain.RemoveAt(last);
    }

    /// <summary>Those with a vector that may be seen.</summary>
    public IEnumerable<Guid> Visible(VectorQuery query)
    {
        var visible = new Selection(query, _grants, _collections);
        return Enumerable.Range(0, _rows.Count).Where(slot => _plain[slot].Scale > 0 && visible.Holds(_plain[slot])).Select(slot => _rows[slot].Id);
    }

    /// <summary>Compares every visible vector with a direction.</summary>
    public NearestVectors Scan(VectorQuery query, QuantizedVector direction, int most, CancellationToken cancellationToken)
    {
        var (visible, question, whole) = (new Selection(query, _grants, _collections), direction.Widened(), new NearestVectors(most));
        if (question.Length != Dimension)
            return whole;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        var gate = new Lock();
        Parallel.For(0, _pieces.Count, options, () => new NearestVectors(most), (piece, _, nearest) => ScanPiece(piece, visible, question, direction.Scale, nearest), part =>
        {
            lock (gate)
                whole.Add(part);
        });
        return whole;
    }

    /// <summary>The id in a slot.</summary>
    public Guid IdAt(int slot) => _rows[slot].Id;

    /// <summary>The similarity of one passage; null when it has no vector or may not be seen.</summary>
    public double? Similarity(VectorQuery query, QuantizedVector direction, Guid passage) =>
        _slots.TryGetValue(passage, out var slot) && _plain[slot].Scale > 0 && direction.Codes.Length == Dimension && new Selection(query, _grants, _collections).Holds(_plain[slot])
            ? DotProduct.Of(direction.Widened(), CodesAt(slot)) * (double)direction.Scale * _plain[slot].Scale
            : null;

    private NearestVectors ScanPiece(int piece, Selection visible, short[] question, float scale, NearestVectors nearest)
    {
        var codes = _pieces[piece].AsSpan();
        var end = Math.Min(_rows.Count, (piece + 1) * RowsOfPiece);
        for (var slot = piece * RowsOfPiece; slot < end; slot++)
        {
            var row = _plain[slot];
            if (row.Scale > 0 && visible.Holds(row))
                nearest.Add(slot, DotProduct.Of(question, codes.Slice((slot % RowsOfPiece) * Dimension, Dimension)) * (double)scale * row.Scale);
        }

        return nearest;
    }

    private void Forget(int slot)
    {
        if (_plain[slot].Scale <= 0)
            return;
        CodesAt(slot).Clear();
        _plain[slot] = _plain[slot] with { Scale = 0 };
        Embedded--;
    }

    private Span<sbyte> CodesAt(int slot) => _pieces[slot / RowsOfPiece].AsSpan((slot % RowsOfPiece) * Dimension, Dimension);

    internal readonly record struct Row(float Scale, int Grants, int Collection, int From, int To);

    /// <summary>Distinct values by number.</summary>
    internal sealed class Names
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public IEnumerable<string> InOrder => _numbers.OrderBy(name => name.Value).Select(name => name.Key);

        public int NumberOf(string name) => _numbers.TryGetValue(name, out var number) ? number : _numbers[name] = _numbers.Count;
    }

    /// <summary>What a query may see.</summary>
    private sealed class Selection(VectorQuery query, Names grants, Names collections)
    {
        private readonly bool[] _grants = [.. grants.InOrder.Select(value => value.Split(VectorRow.GrantSeparator).Any(query.Scope.Grants.Contains))];
        private readonly bool[] _collections = [.. collections.InOrder.Select(value => query.Collections.Count == 0 || query.Collections.Any(collection => collection.Key == value))];
        private readonly int _day = query.Stichtag.DayNumber;

        public bool Holds(Row row) => _grants[row.Grants] && _collections[row.Collection] && row.From <= _day && row.To >= _day;
    }
}
