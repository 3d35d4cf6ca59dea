using Microsoft.Data.Sqlite;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Reporting;

namespace StaffAssistant.Testing;

/// <summary>Databases with all tables and nothing in them, made once in a run: to make them takes longer than most tests that need them.</summary>
internal static class EmptyDatabases
{
    private static readonly Lazy<Task<IReadOnlyList<(string Name, byte[] Content)>>> Made = new(MakeAsync);

    /// <summary>Puts them into a directory that holds nothing yet.</summary>
    public static async Task PutIntoAsync(string directory)
    {
        if (!Directory.Exists(directory) || Directory.EnumerateFileSystemEntries(directory).Any())
            return;
        foreach (var (name, content) in await Made.Value)
            await File.WriteAllBytesAsync(Path.Combine(directory, name), content);
    }

    private static async Task<IReadOnlyList<(string Name, byte[] Content)>> MakeAsync()
    {
        using var directory = A.DataDirectory();
        await using (var store = await TestStore.OpenNewAsync(directory.Path))
        {
            await store.Get<IAuditStore>().ListAsync(new AuditFilter(), 0, 1, CancellationToken.None);
            await store.Get<IReportStore>().FindApprovalAsync(CancellationToken.None);
            await store.Get<IConversationStore>().ListAsync(new PersonKey("nobody"), null, 1, CancellationToken.None);
        }

        // What still stands in a log beside a database comes into it with the last connection that closes.
        SqliteConnection.ClearAllPools();
        return [.. Directory.EnumerateFiles(directory.Path, "*.db").Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];
    }
}
