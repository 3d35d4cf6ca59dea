using System.Runtime.CompilerServices;
using System.Threading.Channels;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>A piece of changes as the index takes them: which documents are replaced, and their passages, analysed already.</summary>
internal sealed record PreparedChanges(IReadOnlyList<DocumentId> Documents, IReadOnlyList<IndexedPassage> Passages, long CaughtUpTo)
{
    // A merge of large segments takes as long as two pieces; each holds some 40 MB.
    private const int PiecesAhead = 2;

    /// <summary>Analyses the pieces, each while the one before is being written: a commit keeps one core busy, analysis all others. A fault of the source comes out here.</summary>
    public static async IAsyncEnumerable<PreparedChanges> AheadOf(GermanAnalysis analysis, IAsyncEnumerable<ChangeBatch> batches, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ready = Channel.CreateBounded<PreparedChanges>(PiecesAhead);
        var preparing = PrepareAsync(analysis, batches, ready.Writer, leaving.Token);
        try
        {
            await foreach (var prepared in ready.Reader.ReadAllAsync(cancellationToken))
                yield return prepared;
        }
        finally
        {
            await leaving.CancelAsync();
            await preparing;
        }
    }

    private static async Task PrepareAsync(GermanAnalysis analysis, IAsyncEnumerable<ChangeBatch> batches, ChannelWriter<PreparedChanges> ready, CancellationToken cancellationToken)
    {
        try
        {
            // Neither reading nor analysing gives the caller's thread back by itself.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            await foreach (var batch in batches.WithCancellation(cancellationToken))
                await ready.WriteAsync(Of(analysis, batch, cancellationToken), cancellationToken);
            ready.Complete();
        }
        catch (Exception fault)
        {
            ready.Complete(fault);
        }
    }

    private static PreparedChanges Of(GermanAnalysis analysis, ChangeBatch batch, CancellationToken cancellationToken)
    {
        var entries = new IReadOnlyList<IndexedPassage>[batch.Changes.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, entries.Length, options, at => entries[at] = [.. EntriesOf(analysis, batch.Changes[at])]);
        return new PreparedChanges([.. batch.Changes.Select(change => change.DocumentId)], [.. entries.SelectMany(entry => entry)], batch.CaughtUpTo);
    }

    private static IEnumerable<IndexedPassage> EntriesOf(GermanAnalysis analysis, DocumentChange change)
    {
        if (change.Document is null)
            return [];
        var versions = change.Document.Versions.ToDictionary(version => version.Id);
        return change.Passages.Select(passage => IndexedPassage.Of(analysis, change.Document, versions[passage.VersionId], passage));
    }
}
