using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>The vectors of one model: file and memory, changed one after the other, compared by many at once.</summary>
internal sealed class VectorSet : IDisposable
{
    private const int RescoredForEachWanted = 4;
    private readonly VectorFile _file;
    private readonly ReaderWriterLockSlim _lock = new();
    private VectorTable _table;

    private VectorSet(VectorFile file, VectorSetState state) => (_file, State, _table) = (file, state, new VectorTable(state.Dimension));

    public VectorSetState State { get; private set; }

    public string Path => _file.Path;

    public VectorProgress Progress => Reading(() => new VectorProgress(_table.Count, _table.Embedded, State.EmbeddedUpTo, State.Calibrated));

    /// <summary>Opens a file; null when it is missing, damaged or of another kind.</summary>
    public static VectorSet? Open(string path, bool isReadOnly)
    {
        var file = new VectorFile(path, isReadOnly);
        try
        {
            if (!File.Exists(path) || file.Open() is not { } state)
                return null;
            var set = new VectorSet(file, state);
            var lost = set.Load();
            if (lost && !isReadOnly)
                set.Keep(state with { EmbeddedUpTo = 0 });
            return set;
        }
        catch (Exception fault) when (VectorFile.IsDamage(fault))
        {
            return null;
        }
    }

    /// <summary>Begins an empty set in the place of whatever lies there.</summary>
    public static VectorSet Create(string path, EmbedderDescription embedder)
    {
        var file = new VectorFile(path, isReadOnly: false);
        file.Delete();
        file.Open();
        var set = new VectorSet(file, new VectorSetState(embedder.Model, embedder.QuestionPrefix, embedder.PassagePrefix));
        file.Write(set.State);
        return set;
    }

    public void Follow(IReadOnlyList<DocumentChange> changes, long caughtUpTo) => Writing(() =>
    {
        var (rows, removed) = (new List<VectorRow>(), new List<Guid>());
        foreach (var change in changes)
        {
            var versions = change.Document?.Versions.ToDictionary(version => version.Id) ?? [];
            var now = change.Document is { } document ? change.Passages.Select(passage => VectorRow.Of(document, versions[passage.VersionId], passage)).ToList() : [];
            removed.AddRange(_table.OfDocument(change.DocumentId.Value).Except(now.Select(row => row.Id)));
            rows.AddRange(now.Where(row => _table.Find(row.Id) != row));
        }

        var state = State with { CaughtUpTo = Math.Max(State.CaughtUpTo, caughtUpTo) };
        _file.Write(rows, removed, state);
        removed.ForEach(_table.Remove);
        rows.ForEach(_table.Set);
        State = state;
    });

    public IReadOnlySet<PassageId> Missing(IEnumerable<PassageId> passages) =>
        Reading(() => passages.Where(passage => _table.Find(passage.Value) is not null && !_table.HasVector(passage.Value)).ToHashSet());

    /// <summary>Takes up vectors; false when they have another dimension than those that are there.</summary>
    public bool Add(IReadOnlyList<NewVector> vectors) => Writing(() =>
    {
        var dimension = _table.Dimension > 0 ? _table.Dimension : vectors[0].Values.Length;
        if (vectors.Any(vector => vector.Values.Length != dimension))
            return false;
        var taken = vectors.Select(vector => (Row: _table.Find(vector.Passage.Value), Vector: vector, Codes: QuantizedVector.Of(vector.Values)))
            .Where(vector => vector.Row is not null && vector.Row.Fingerprint == vector.Vector.Fingerprint).ToList();
        var state = State with { Dimension = dimension };
        _file.Write(taken.Select(vector => (vector.Row!, vector.Vector, vector.Codes)), state);
        foreach (var (row, _, codes) in taken)
            _table.SetVector(row!.Id, codes);
        State = state;
        return true;
    });

    public void Keep(VectorSetState state) => Writing(() =>
    {
        _file.Write(state);
        State = state;
    });

    public IReadOnlyList<PassageId> Sample(VectorQuery query, int most) => Reading(() => _table.Visible(query).Order().Take(most).Select(id => new PassageId(id)).ToList());

    public VectorMatches Search(VectorQuery query, float[] direction, CancellationToken cancellationToken) => Reading(() =>
    {
        var found = _table.Scan(query, QuantizedVector.Of(direction), query.Limit * RescoredForEachWanted, cancellationToken);
        var near = Exact(direction, found.Best.ToDictionary(match => _table.IdAt(match.Slot), match => match.Similarity));
        return new VectorMatches([.. near.OrderByDescending(match => match.Value).Take(query.Limit).Select(match => (new PassageId(match.Key), match.Value))], found.Mean, found.Deviation, found.Compared);
    });

    public IReadOnlyDictionary<PassageId, double> Similarities(VectorQuery query, float[] direction, IReadOnlyCollection<PassageId> passages) => Reading(() =>
    {
        var codes = QuantizedVector.Of(direction);
        var visible = passages.Select(passage => (passage.Value, Similarity: _table.Similarity(query, codes, passage.Value))).Where(passage => passage.Similarity is not null);
        return Exact(direction, visible.ToDictionary(passage => passage.Value, passage => passage.Similarity!.Value)).ToDictionary(match => new PassageId(match.Key), match => match.Value);
    });

    public void Delete()
    {
        Writing(() => _table = new VectorTable(0));
        _file.Delete();
    }

    public void Dispose() => _lock.Dispose();

    // What was compared roughly is compared exactly; a vector that is not as it was written keeps the rough figure.
    private Dictionary<Guid, double> Exact(float[] direction, Dictionary<Guid, double> rough)
    {
        foreach (var (row, exact) in _file.ReadExact(rough.Keys.Select(id => _table.Find(id)!).ToList()))
            rough[row.Id] = QuantizedVector.Exact(direction, exact);
        return rough;
    }

    // True when something was lost and is to be made again.
    private bool Load()
    {
        var lost = false;
        foreach (var (row, vector) in _file.Read())
        {
            _table.Set(row);
            if (vector is { } codes && codes.Codes.Length == State.Dimension)
                _table.SetVector(row.Id, codes);
            else
                lost = true;
        }

        return lost;
    }

    private T Reading<T>(Func<T> read)
    {
        _lock.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private void Writing(Action write) => Writing(() =>
    {
        write();
        return true;
    });

    private T Writing<T>(Func<T> write)
    {
        _lock.EnterWriteLock();
        try
        {
            return write();
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
