using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// The embedded index: one folder of Lucene files. The writer opens with the first change, so that a process that only reads never locks out another;
/// Lucene's own lock is not used, because it does not keep a second process out everywhere: who writes must hold the data directory.
/// </summary>
public sealed class LucenePassageIndex : IPassageIndex, IDisposable
{
    private const string CaughtUpKey = "caughtUpTo";
    private readonly GermanAnalysis _analysis;
    private readonly FSDirectory _directory;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly System.Threading.Lock _opening = new();
    private IndexWriter? _writer;
    private SearcherManager? _searchers;

    /// <summary>Opens or prepares the index in a folder.</summary>
    public LucenePassageIndex(string path, GermanAnalysis analysis)
    {
        _analysis = analysis;
        _directory = FSDirectory.Open(System.IO.Directory.CreateDirectory(path), NoLockFactory.GetNoLockFactory());
    }

    /// <inheritdoc />
    public long CaughtUpTo
    {
        get
        {
            if (!DirectoryReader.IndexExists(_directory))
                return 0;
            var segments = new SegmentInfos();
            segments.Read(_directory);
            return segments.UserData.TryGetValue(CaughtUpKey, out var change) ? long.Parse(change, CultureInfo.InvariantCulture) : 0;
        }
    }

    /// <inheritdoc />
    public int Count => Read(searcher => searcher.IndexReader.NumDocs, 0);

    /// <inheritdoc />
    public async Task ApplyAsync(IReadOnlyList<DocumentChange> changes, long caughtUpTo, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            var writer = _writer ??= OpenWriter();
            foreach (var change in changes)
                writer.DeleteDocuments(new Term(IndexFields.Document, change.DocumentId.ToString()));
            var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
            Parallel.ForEach(changes, options, change => Add(writer, change));
            writer.SetCommitData(new Dictionary<string, string> { [CaughtUpKey] = caughtUpTo.ToString(CultureInfo.InvariantCulture) });
            writer.Commit();
            Searchers()?.MaybeRefreshBlocking();
        }
        catch
        {
            // What was not committed is dropped; the catalogue still knows the changes, so the next try catches up.
            _writer?.Rollback();
            _writer = null;
            throw;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc />
    public Task<CandidateSet> SearchAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Read(searcher => CandidateSearch.Run(searcher, query), CandidateSearch.Nothing));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _searchers?.Dispose();
        _writer?.Dispose();
        _directory.Dispose();
        _writing.Dispose();
    }

    private void Add(IndexWriter writer, DocumentChange change)
    {
        if (change.Document is null)
            return;
        var versions = change.Document.Versions.ToDictionary(version => version.Id);
        foreach (var passage in change.Passages)
            writer.AddDocument(IndexedPassage.From(_analysis, change.Document, versions[passage.VersionId], passage));
    }

    private IndexWriter OpenWriter() => new(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
    {
        Similarity = Similarity,
        RAMBufferSizeMB = 64,
        OpenMode = OpenMode.CREATE_OR_APPEND,
    });

    private T Read<T>(Func<IndexSearcher, T> read, T nothing)
    {
        if (Searchers() is not { } searchers)
            return nothing;
        var searcher = searchers.Acquire();
        try
        {
            searcher.Similarity = Similarity;
            return read(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    private SearcherManager? Searchers()
    {
        lock (_opening)
        {
            return _searchers ??= DirectoryReader.IndexExists(_directory) ? new SearcherManager(_directory, null) : null;
        }
    }

    private static BM25Similarity Similarity { get; } = new((float)PassageWeights.K1, (float)PassageWeights.B);
}
