using System.Diagnostics;
using Microsoft.Data.Sqlite;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Audit;

/// <summary>R51: entries are added, never changed, and whoever changes, cuts or reorders the file is noticed.</summary>
public sealed class AuditTrailTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private TestStore _store = null!;

    private IAuditStore Store => _store.Get<IAuditStore>();

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task An_entry_comes_back_with_everything_and_continues_the_chain()
    {
        var what = new AuditEvent(AuditAction.AccessChanged, new AuditActor("t:o")) { Subject = "d1", Collection = "IT und Datenschutz", Detail = "alle → soziales" };
        var first = await Store.AppendAsync(what, Noon, CancellationToken.None);
        var second = await Store.AppendAsync(what with { Subject = "d2" }, Noon.AddSeconds(1), CancellationToken.None);

        var page = await Store.ListAsync(new AuditFilter(Subject: "d1"), 0, 10, CancellationToken.None);

        var read = Assert.Single(page.Entries);
        Assert.Equal((1, Noon, what), (read.Sequence, read.At, read.Event));
        Assert.Equal((2, Convert.ToHexString(first.Hash.Span)), (second.Sequence, Convert.ToHexString(second.Previous.Span)));
        Assert.True((await VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task What_is_too_long_is_cut_and_the_chain_holds()
    {
        await _store.Get<AuditTrail>().RecordAsync(new AuditEvent(AuditAction.Exported, AuditActor.System) { Detail = new string('x', 5_000) }, CancellationToken.None);

        Assert.Equal(AuditEvent.LongestField, (await Store.ListAsync(new AuditFilter(), 0, 1, CancellationToken.None)).Entries[0].Event.Detail.Length);
        Assert.True((await VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task Two_processes_and_many_threads_continue_one_chain()
    {
        await using var other = TestStore.Prepare(_store.Get<DataDirectory>().Root);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            await Task.Yield();
            for (var entry = 0; entry < 25; entry++)
                await (writer % 2 == 0 ? Store : other.Get<IAuditStore>()).AppendAsync(An(writer), Noon, CancellationToken.None);
        }));

        var verdict = await VerifyAsync();

        Assert.Equal((200, 0), (verdict.Entries, verdict.Faults.Count));
        Assert.Equal(200, verdict.Head!.Sequence);
    }

    [Theory]
    [InlineData("UPDATE Entries SET Actor = 'somebody' WHERE Sequence = 30", AuditFaultKind.EntryChanged, 30)]
    [InlineData("UPDATE Entries SET Detail = Detail || ' ' WHERE Sequence = 30", AuditFaultKind.EntryChanged, 30)]
    [InlineData("UPDATE Entries SET Action = 'Nothing' WHERE Sequence = 30", AuditFaultKind.EntryChanged, 30)]
    [InlineData("UPDATE Entries SET AtTicks = AtTicks + 1 WHERE Sequence = 30", AuditFaultKind.EntryChanged, 30)]
    [InlineData("UPDATE Entries SET Hash = zeroblob(32) WHERE Sequence = 30", AuditFaultKind.EntryChanged, 30)]
    [InlineData("UPDATE Entries SET Previous = zeroblob(32) WHERE Sequence = 30", AuditFaultKind.EntryChanged, 30)]
    [InlineData("DELETE FROM Entries WHERE Sequence = 30", AuditFaultKind.EntriesMissing, 31)]
    [InlineData("DELETE FROM Entries WHERE Sequence < 30", AuditFaultKind.BeginningMissing, 30)]
    [InlineData("DELETE FROM Entries WHERE Sequence > 30", AuditFaultKind.EndMissing, 40)]
    [InlineData("DELETE FROM Entries", AuditFaultKind.EndMissing, 40)]
    public async Task Whoever_changes_the_file_is_noticed(string statement, AuditFaultKind kind, long sequence)
    {
        await AppendAsync(40);
        await TamperAsync(statement);

        Assert.Contains(new AuditFault(kind, sequence), (await VerifyAsync()).Faults);
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_an_entry()
    {
        await AppendAsync(1);

        await Assert.ThrowsAsync<SqliteException>(() => ExecuteAsync("UPDATE Entries SET Actor = 'x'"));
    }

    [Fact]
    public async Task A_trail_written_anew_as_a_whole_does_not_fit_the_noted_end()
    {
        await AppendAsync(5);
        await TamperAsync("DELETE FROM Entries");
        var head = await File.ReadAllTextAsync(HeadFile, CancellationToken.None);
        await AppendAsync(5, start: 100);
        await File.WriteAllTextAsync(HeadFile, head, CancellationToken.None);

        Assert.Contains((await VerifyAsync()).Faults, fault => fault.Kind == AuditFaultKind.EndMissing);
    }

    [Fact]
    public async Task Old_entries_go_and_the_chain_stays_provable_more_than_once()
    {
        await AppendAsync(10);
        Assert.Equal(4, await Store.TrimAsync(Noon.AddMinutes(4), Noon.AddDays(1), CancellationToken.None));
        Assert.True((await VerifyAsync()).IsSound);
        Assert.Equal(0, await Store.TrimAsync(Noon.AddMinutes(4), Noon.AddDays(1), CancellationToken.None));

        Assert.Equal(6 + 1, await Store.TrimAsync(Noon.AddDays(2), Noon.AddDays(2), CancellationToken.None));
        var verdict = await VerifyAsync();
        Assert.Equal((1, true), (verdict.Entries, verdict.IsSound));

        await TamperAsync("DELETE FROM Entries");
        Assert.False((await VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task After_a_trimming_one_entry_more_cannot_be_taken_away_unnoticed()
    {
        await AppendAsync(10);
        await Store.TrimAsync(Noon.AddMinutes(4), Noon.AddDays(1), CancellationToken.None);
        await TamperAsync("DELETE FROM Entries WHERE Sequence = 5");

        Assert.Contains(new AuditFault(AuditFaultKind.BeginningMissing, 6), (await VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_long_trail_is_proven_and_one_changed_byte_in_it_is_found()
    {
        var count = LongRun.Count(2_000, 100_000);
        await AppendAsync(1);
        await FillAsync(count);
        var watch = Stopwatch.StartNew();
        var verdict = await VerifyAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"{verdict.Entries} entries proven in {watch.Elapsed.TotalSeconds:0.00} s");
        Assert.Equal((count, 0), (verdict.Entries, verdict.Faults.Count));

        var place = LongRun.Seeded(line => TestContext.Current.TestOutputHelper?.WriteLine(line)).Next(1, count + 1);
        await TamperAsync($"UPDATE Entries SET Subject = 'e' || substr(Subject, 2) WHERE Sequence = {place}");

        Assert.Equal([new AuditFault(AuditFaultKind.EntryChanged, place)], (await VerifyAsync()).Faults);
    }

    private static AuditEvent An(int number) => new(AuditAction.RestrictedRead, new AuditActor("t:o")) { Subject = $"d{number}" };

    private string HeadFile => _store.Get<DataDirectory>().AuditFile + ".head";

    private Task<AuditVerdict> VerifyAsync() => _store.Get<AuditVerification>().RunAsync(CancellationToken.None);

    private async Task AppendAsync(int count, int start = 0)
    {
        for (var entry = start; entry < start + count; entry++)
            await Store.AppendAsync(An(entry), Noon.AddMinutes(entry), CancellationToken.None);
    }

    // Entry by entry durably takes minutes for many; the chain is the same when it is written at once.
    private async Task FillAsync(int until)
    {
        await using var connection = await ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        var last = (await Store.ListAsync(new AuditFilter(), 0, 1, CancellationToken.None)).Entries[0];
        for (var sequence = last.Sequence + 1; sequence <= until; sequence++)
        {
            var (at, what) = (Noon.AddSeconds(sequence), An((int)sequence));
            var hash = AuditHash.Of(sequence, at, what, last.Hash.Span);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO Entries VALUES ($sequence, $at, $action, $actor, $subject, '', '', $previous, $hash)";
            foreach (var (name, value) in new (string, object)[] { ("$sequence", sequence), ("$at", at.UtcTicks), ("$action", what.Action.ToString()), ("$actor", what.Actor.Key), ("$subject", what.Subject), ("$previous", last.Hash.ToArray()), ("$hash", hash) })
                command.Parameters.AddWithValue(name, value);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
            last = new AuditEntry(sequence, at, what, last.Hash, hash);
        }

        await transaction.CommitAsync(CancellationToken.None);
    }

    private async Task TamperAsync(string statement)
    {
        await ExecuteAsync("DROP TRIGGER Entries_are_never_changed");
        await ExecuteAsync(statement);
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private async Task<SqliteConnection> ConnectAsync()
    {
        var connection = new SqliteConnection($"Data Source={_store.Get<DataDirectory>().AuditFile};Pooling=False");
        await connection.OpenAsync(CancellationToken.None);
        return connection;
    }
}
