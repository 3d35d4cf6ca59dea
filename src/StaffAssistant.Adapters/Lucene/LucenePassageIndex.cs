using Lucene.Net.Search;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Searching;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// The embedded index: a folder for each generation below the index directory, and a pointer to the one that serves. It opens with its first use, and then
/// only if every byte is as it was written. Lucene's own lock is not used, because it does not keep a second process out everywhere: who writes must hold
/// the data directory.
/// </summary>
public sealed class LucenePassageIndex : IPassageIndex, IVersionIndex, IIndexUpkeep, IDisposable
{
    private readonly GermanAnalysis _analysis;
    private readonly GenerationPointer _pointer;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Lock _swapping = new();
    private IndexGeneration? _serving;
    private FileLook? _look;
    private bool _isOpened;
    private bool _isDamaged;

    /// <summary>Prepares the index in a directory; nothing is read or made yet.</summary>
    public LucenePassageIndex(string path, GermanAnalysis analysis) => (_pointer, _analysis) = (new GenerationPointer(path), analysis);

    /// <inheritdoc />
    public long CaughtUpTo => Read(IndexGeneration.CaughtUpIn, 0);

    /// <inheritdoc />
    public int Count => Read(searcher => searcher.IndexReader.NumDocs, 0);

    /// <inheritdoc />
    public bool HoldsRemains => Read(searcher => searcher.IndexReader.HasDeletions, false);

    /// <inheritdoc />
    /// <exception cref="IndexDamagedException">It cannot be changed because it is damaged.</exception>
    public async Task ApplyAsync(IAsyncEnumerable<ChangeBatch> batches, Action<long>? applied, CancellationToken cancellationToken)
    {
        await foreach (var changes in PreparedChanges.AheadOf(_analysis, batches, cancellationToken))
        {
            await WriteAsync(generation => generation.Apply(changes), cancellationToken);
            applied?.Invoke(changes.CaughtUpTo);
        }
    }

    /// <inheritdoc />
    /// <exception cref="IndexDamagedException">It is not searched because it is damaged.</exception>
    public Task<CandidateSet> SearchAsync(PassageQuery query, CancellationToken cancellationToken) =>
        LookAsync(searcher => CandidateSearch.Run(searcher, query, _analysis), CandidateSearch.Nothing, cancellationToken);

    /// <inheritdoc />
    /// <exception cref="IndexDamagedException">It is not searched because it is damaged.</exception>
    public Task<MatchSet> MatchAsync(MatchQuery query, CancellationToken cancellationToken) =>
        LookAsync(searcher => MatchSearch.Run(searcher, query, _analysis), MatchSearch.Nothing, cancellationToken);

    /// <inheritdoc />
    public async Task<bool> IsSoundAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return IsSound();
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc />
    public bool LooksUntouched() => _look is not { } look || _writing.CurrentCount == 0 || look.IsTheSame();

    /// <inheritdoc />
    public Task PurgeAsync(CancellationToken cancellationToken) => HoldsRemains ? WriteAsync(generation => generation.Purge(), cancellationToken) : Task.CompletedTask;

    /// <inheritdoc />
    public IIndexBuild BeginBuild() => new IndexBuild(_analysis, IndexGeneration.Create(_pointer.NewFolder()), SwitchToAsync);

    /// <inheritdoc />
    public void ClearLeftovers() => _pointer.RemoveOthers();

    /// <inheritdoc />
    public IndexContents Read() => Read(IndexReading.Of, new IndexContents(0, 0, []));

    /// <inheritdoc />
    public void Dispose()
    {
        _serving?.Dispose();
        _writing.Dispose();
    }

    private async Task<T> LookAsync<T>(Func<IndexSearcher, T> look, T nothing, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Read(look, nothing);
        }
        catch (Exception fault) when (fault is not IndexDamagedException)
        {
            if (await IsSoundAsync(cancellationToken))
                throw;
            throw new IndexDamagedException(fault);
        }
    }

    private async Task WriteAsync(Action<IndexGeneration> write, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            if (Serving() is { } serving)
                write(serving);
            else
                WriteFirst(write);
            _look = new FileLook(_serving!);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or IndexDamagedException) && !IsSound())
        {
            throw new IndexDamagedException(fault);
        }
        finally
        {
            _writing.Release();
        }
    }

    private void WriteFirst(Action<IndexGeneration> write)
    {
        var generation = IndexGeneration.Create(_pointer.NewFolder());
        try
        {
            write(generation);
            Serve(generation);
        }
        catch
        {
            generation.Remove();
            throw;
        }
    }

    private async Task SwitchToAsync(IndexGeneration generation, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            Serve(generation);
            _look = new FileLook(generation);
            _pointer.RemoveOthers();
        }
        finally
        {
            _writing.Release();
        }
    }

    private void Serve(IndexGeneration generation)
    {
        _pointer.Write(generation.Folder);
        IndexGeneration? former;
        lock (_swapping)
            (former, _serving, _isOpened, _isDamaged) = (_serving, generation, true, false);
        former?.Dispose();
    }

    // Called with the turn to write, so that nothing is exchanged meanwhile; searches go on.
    private bool IsSound()
    {
        IndexGeneration? serving;
        lock (_swapping)
        {
            var isProven = !_isOpened || _isDamaged;
            if (isProven)
                Open();
            serving = _serving;
            if (serving is null)
                return !_isDamaged;
            if (isProven)
                return true;
        }

        if (_pointer.Read() == serving.Folder && serving.IsSound())
            return true;
        lock (_swapping)
            (_serving, _look, _isDamaged) = (null, null, true);
        serving.Dispose();
        return false;
    }

    // Searches that run keep what they acquired, whatever serves after them.
    private T Read<T>(Func<IndexSearcher, T> read, T nothing)
    {
        IndexGeneration? generation;
        IndexSearcher? searcher;
        lock (_swapping)
        {
            generation = Serving();
            searcher = generation?.Acquire();
        }

        if (generation is null || searcher is null)
            return nothing;
        try
        {
            return read(searcher);
        }
        finally
        {
            generation.Release(searcher);
        }
    }

    private IndexGeneration? Serving()
    {
        lock (_swapping)
        {
            if (!_isOpened)
                Open();
            return _isDamaged ? throw new IndexDamagedException() : _serving;
        }
    }

    // Another process may be writing: what does not fit together is damaged only when it stays as it is.
    private void Open()
    {
        while (true)
        {
            var before = _pointer.Look();
            _serving = _pointer.Read() is { } folder ? IndexGeneration.Open(folder) : null;
            if (_serving is null && before != _pointer.Look())
                continue;
            _isDamaged = _serving is null && !_pointer.IsUntouched;
            _look = _serving is null ? null : new FileLook(_serving);
            _isOpened = true;
            return;
        }
    }
}
