using Microsoft.Data.Sqlite;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>Proves and mends the files of vectors below a directory.</summary>
public sealed class VectorUpkeep(string path) : IVectorUpkeep
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int CannotOpen = 14;

    /// <inheritdoc />
    public async Task<IReadOnlyList<VectorSetCheck>> CheckAsync(IAsyncEnumerable<DocumentChange> catalogue, CancellationToken cancellationToken)
    {
        var sets = Files().Select(file => Read(file, cancellationToken)).OfType<SetReading>().ToList();
        if (sets.Exists(set => set.IsReadable))
            await CompareAsync(sets, catalogue, cancellationToken);
        return [.. sets.Select(set => set.ToCheck())];
    }

    /// <inheritdoc />
    public Task MendAsync(VectorSetCheck check, CancellationToken cancellationToken)
    {
        var file = new VectorFile(Path.Combine(path, check.Set), isReadOnly: false);
        if (!check.IsReadable || check.Unlike.Count > 0)
            file.Delete();
        else if (file.Open() is { } state)
            file.Forget(check.Changed.Select(passage => passage.Value), state with { EmbeddedUpTo = 0 });
        return Task.CompletedTask;
    }

    private IEnumerable<string> Files() => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.db").Order(StringComparer.Ordinal) : [];

    // Where another process writes or removes it just now, or will first undo what a kill broke off, nothing can be said of it.
    private static SetReading? Read(string file, CancellationToken cancellationToken)
    {
        try
        {
            return new VectorFile(file, isReadOnly: true).Prove(cancellationToken);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Busy or Locked or ReadOnly or CannotOpen)
        {
            return null;
        }
        catch (Exception fault) when (VectorFile.IsDamage(fault))
        {
            return SetReading.Unreadable(Path.GetFileName(file));
        }
    }

    private static async Task CompareAsync(List<SetReading> sets, IAsyncEnumerable<DocumentChange> catalogue, CancellationToken cancellationToken)
    {
        await foreach (var change in catalogue.WithCancellation(cancellationToken))
        {
            var versions = change.Document?.Versions.ToDictionary(version => version.Id) ?? [];
            var rows = change.Document is { } document ? change.Passages.Select(passage => VectorRow.Of(document, versions[passage.VersionId], passage)).ToList() : [];
            foreach (var set in sets)
                set.Compare(change, rows);
        }
    }
}
