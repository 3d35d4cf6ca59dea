using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>The vectors below a directory: a file for each model, of which one serves and one may be in the making. A process that does not own the directory reads what serves.</summary>
public sealed class VectorIndex(string path, IEmbedder embedder) : IVectorIndex, IDisposable
{
    private readonly Lock _opening = new();
    private VectorSet? _serving;
    private VectorSet? _made;
    private bool _isOpened;

    /// <inheritdoc />
    public long CaughtUpTo => Math.Min(_made?.State.CaughtUpTo ?? 0, _serving?.State.CaughtUpTo ?? long.MaxValue);

    /// <inheritdoc />
    public bool IsFollowing => _made is not null;

    /// <inheritdoc />
    public VectorSetDescription? Serving => Served() is { State: var state }
        ? new VectorSetDescription(state.Model, state.QuestionPrefix, state.Dimension, new VectorCalibration(state.Weight, state.Centre, state.Calibrated) { Words = state.Words, Alone = state.Alone, Together = state.Together })
        : null;

    /// <inheritdoc />
    public VectorProgress Progress => _made?.Progress ?? VectorProgress.None;

    /// <inheritdoc />
    public Task OpenAsync(EmbedderDescription? wanted, CancellationToken cancellationToken)
    {
        lock (_opening)
        {
            CloseAll();
            _isOpened = true;
            if (wanted is null)
            {
                RemoveAllBut([]);
                return Task.CompletedTask;
            }

            Directory.CreateDirectory(path);
            var file = Path.Combine(path, VectorSetState.FileOf(wanted.Key));
            _made = VectorSet.Open(file, isReadOnly: false) ?? VectorSet.Create(file, wanted);
            _serving = _made.State.Serves ? _made : OpenServing(isReadOnly: false);
            RemoveAllBut([_made.Path, _serving?.Path ?? _made.Path]);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task FollowAsync(IReadOnlyList<DocumentChange> changes, long caughtUpTo, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _made?.Follow(changes, caughtUpTo);
        if (_serving is not null && _serving != _made)
            _serving.Follow(changes, caughtUpTo);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public IReadOnlySet<PassageId> Missing(IEnumerable<PassageId> passages) => _made?.Missing(passages) ?? new HashSet<PassageId>();

    /// <inheritdoc />
    public Task AddAsync(IReadOnlyList<NewVector> vectors, CancellationToken cancellationToken)
    {
        // A model that changed its dimension under the same name is another model: everything is made anew.
        if (_made is { } made && vectors.Count > 0 && !made.Add(vectors))
        {
            lock (_opening)
            {
                var state = made.State;
                _made = VectorSet.Create(made.Path, new EmbedderDescription(state.Model, default, string.Empty, state.QuestionPrefix, state.PassagePrefix));
                _serving = _serving == made ? null : _serving;
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task NoteEmbeddedAsync(long upTo, CancellationToken cancellationToken)
    {
        if (_made is { } made)
            made.Keep(made.State with { EmbeddedUpTo = upTo });
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task ServeAsync(VectorCalibration calibration, CancellationToken cancellationToken)
    {
        if (_made is not { } made)
            return Task.CompletedTask;
        made.Keep(made.State with
        {
            Serves = true,
            Weight = calibration.Weight,
            Centre = calibration.Centre,
            Calibrated = calibration.Passages,
            Words = calibration.Words,
            Alone = calibration.Alone,
            Together = calibration.Together,
        });
        var former = Interlocked.Exchange(ref _serving, made);
        if (former is not null && former != made)
            former.Delete();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public IReadOnlyList<PassageId> Sample(VectorQuery query, int most) => _made?.Sample(query, most) ?? [];

    /// <inheritdoc />
    public VectorMatches Search(VectorQuery query, float[] direction, bool ofMade, CancellationToken cancellationToken) =>
        (ofMade ? _made : Served())?.Search(query, direction, cancellationToken) ?? VectorMatches.None;

    /// <inheritdoc />
    public IReadOnlyDictionary<PassageId, double> Similarities(VectorQuery query, float[] direction, IReadOnlyCollection<PassageId> passages, bool ofMade) =>
        (ofMade ? _made : Served())?.Similarities(query, direction, passages) ?? new Dictionary<PassageId, double>();

    /// <inheritdoc />
    public void Dispose() => CloseAll();

    private VectorSet? Served()
    {
        if (_isOpened)
            return _serving;
        lock (_opening)
        {
            if (!_isOpened && embedder.Description is not null)
                _serving = OpenServing(isReadOnly: true);
            _isOpened = true;
            return _serving;
        }
    }

    private VectorSet? OpenServing(bool isReadOnly)
    {
        foreach (var file in Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.db") : [])
        {
            if (file == _made?.Path || VectorSet.Open(file, isReadOnly) is not { } set)
                continue;
            if (set.State.Serves)
                return set;
            set.Dispose();
        }

        return null;
    }

    private void RemoveAllBut(IReadOnlyList<string> kept)
    {
        foreach (var file in Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.db").Where(file => !kept.Contains(file)).ToList() : [])
            new VectorFile(file, isReadOnly: false).Delete();
    }

    private void CloseAll()
    {
        _made?.Dispose();
        if (_serving != _made)
            _serving?.Dispose();
        (_made, _serving) = (null, null);
    }
}
