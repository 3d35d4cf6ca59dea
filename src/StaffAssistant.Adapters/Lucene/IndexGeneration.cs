using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// One folder of Lucene files with its manifest. Merges run within the writing, never beside a commit, so that every file is hashed before a commit names it; and a
/// merge proves what it reads, so that damage never passes into a new file with a hash of its own.
/// </summary>
internal sealed class IndexGeneration : IDisposable
{
    private const string CaughtUpKey = "caughtUpTo";
    private readonly IndexFolder _directory;
    private readonly IndexFolder _served;
    private readonly IndexManifest _manifest;
    private readonly GramFiles _grams;
    private IndexWriter? _writer;
    private SearcherManager? _searchers;

    private IndexGeneration(string folder, IndexManifest manifest)
    {
        (Folder, _manifest, _grams) = (folder, manifest, new GramFiles(folder, manifest));
        (_directory, _served) = (new IndexFolder(folder), new IndexFolder(folder, IndexFolder.HeldWhileServing));
    }

    /// <summary>Where it lies.</summary>
    public string Folder { get; }

    /// <summary>The number of the last catalogue change that it holds.</summary>
    public long CaughtUpTo => Read(searcher => CaughtUpIn(searcher), 0);

    /// <summary>Begins an empty one.</summary>
    public static IndexGeneration Create(string folder) => new(folder, IndexManifest.Empty(folder));

    /// <summary>Opens what lies in a folder; null when it is not what was written.</summary>
    public static IndexGeneration? Open(string folder) => Open(folder, isToServe: true);

    private static IndexGeneration? Open(string folder, bool isToServe)
    {
        if (IndexManifest.Read(folder) is not { } manifest || !manifest.Fits())
            return null;
        var generation = new IndexGeneration(folder, manifest);
        try
        {
            generation._searchers = isToServe ? generation.ServingSearchers() : new SearcherManager(generation._directory, null);
            if (generation.Read(searcher => generation.FilesOf(searcher).All(manifest.Names), false))
                return generation;
        }
        catch (Exception)
        {
            // Whatever a damaged list of segments makes Lucene throw: it is not used.
        }

        generation.Dispose();
        return null;
    }

    /// <summary>True when what lies on the disk now is what this generation wrote or opened.</summary>
    public bool IsSound()
    {
        using var again = Open(Folder, isToServe: false);
        return again is not null && again.CaughtUpTo == CaughtUpTo;
    }

    /// <summary>Replaces the passages of the changed documents and commits.</summary>
    public void Apply(PreparedChanges changes)
    {
        Replace(changes);
        Commit(changes.CaughtUpTo);
    }

    /// <summary>Replaces the passages of the changed documents; nobody sees it before the next commit, and a fault drops all that was not committed.</summary>
    public void Replace(PreparedChanges changes) => Write(writer =>
    {
        foreach (var document in changes.Documents)
            writer.DeleteDocuments(new Term(IndexFields.Document, document.ToString()));
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(changes.Passages, options, static () => new PassageFields(), (passage, _, fields) => Add(writer, passage, fields), static _ => { });
    });

    /// <summary>Commits what was replaced, and lets searches see it.</summary>
    public void Commit(long caughtUpTo) => Write(writer =>
    {
        Commit(writer, caughtUpTo);
        if (_searchers is null)
            _searchers = ServingSearchers();
        else
            _searchers.MaybeRefreshBlocking();
        KeepGrams();
    });

    /// <summary>Writes every segment anew that holds removed passages.</summary>
    public void Purge()
    {
        if (!Read(searcher => searcher.IndexReader.HasDeletions, false))
            return;
        Write(writer => writer.ForceMergeDeletes());
        Commit(CaughtUpTo);
    }

    /// <summary>Reads from the state of the last commit.</summary>
    public T Read<T>(Func<IndexSearcher, T> read, T nothing)
    {
        if (Acquire() is not { } searcher)
            return nothing;
        try
        {
            return read(searcher);
        }
        finally
        {
            Release(searcher);
        }
    }

    /// <summary>A searcher on the last commit, to be released; it outlives this generation. Null when nothing was committed yet.</summary>
    public IndexSearcher? Acquire()
    {
        var searcher = _searchers?.Acquire();
        searcher?.Similarity = Similarity;
        return searcher;
    }

    /// <summary>Gives a searcher back.</summary>
    public void Release(IndexSearcher searcher) => _searchers!.Release(searcher);

    /// <summary>Names of the segments' files that the last commit consists of.</summary>
    public IReadOnlyList<string> Files() => Read<IReadOnlyList<string>>(searcher => [.. FilesOf(searcher)], []);

    /// <summary>Closes it and takes it from the disk; for one that never served.</summary>
    public void Remove()
    {
        Dispose();
        System.IO.Directory.Delete(Folder, recursive: true);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _searchers?.Dispose();
        // Everything worth keeping is committed; closing in the ordinary way would merge and commit what no manifest names.
        _writer?.Rollback();
        _directory.Dispose();
        _served.Dispose();
    }

    /// <summary>The number of the last change in what a searcher sees.</summary>
    internal static long CaughtUpIn(IndexSearcher searcher) =>
        ((DirectoryReader)searcher.IndexReader).IndexCommit.UserData.TryGetValue(CaughtUpKey, out var change) ? long.Parse(change, CultureInfo.InvariantCulture) : 0;

    private IEnumerable<string> FilesOf(IndexSearcher searcher)
    {
        var commit = ((DirectoryReader)searcher.IndexReader).IndexCommit;
        return commit.FileNames.Where(name => name != commit.SegmentsFileName);
    }

    private void Write(Action<IndexWriter> change)
    {
        try
        {
            change(_writer ??= OpenWriter());
        }
        catch
        {
            // What was not committed is dropped; the catalogue still knows the changes, so the next try catches up.
            var writer = _writer;
            _writer = null;
            writer?.Rollback();
            throw;
        }
    }

    private SearcherManager ServingSearchers() => new(_served, new WarmSearchers(_grams));

    private void KeepGrams() => Read(
        searcher =>
        {
            _grams.Keep(searcher.IndexReader);
            return true;
        },
        false);

    // A merge within the commit leaves segments that only the next one names.
    private void Commit(IndexWriter writer, long caughtUpTo)
    {
        writer.SetCommitData(new Dictionary<string, string> { [CaughtUpKey] = caughtUpTo.ToString(CultureInfo.InvariantCulture) });
        do
        {
            writer.PrepareCommit();
            _manifest.Follow();
            writer.Commit();
        }
        while (writer.HasUncommittedChanges());
    }

    private static PassageFields Add(IndexWriter writer, IndexedPassage passage, PassageFields fields)
    {
        writer.AddDocument(fields.Of(passage));
        return fields;
    }

    private IndexWriter OpenWriter()
    {
        // The hashes in memory, not those on the disk: what was damaged meanwhile must not be taken up as it is now.
        _searchers?.MaybeRefreshBlocking();
        _manifest.Keep(Files());
        return new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null)
        {
            Similarity = Similarity,
            RAMBufferSizeMB = 64,
            OpenMode = OpenMode.CREATE_OR_APPEND,
            MergeScheduler = new SerialMergeScheduler(),
            MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
            CheckIntegrityAtMerge = true,
        });
    }

    private static BM25Similarity Similarity { get; } = new((float)PassageWeights.K1, (float)PassageWeights.B);
}
