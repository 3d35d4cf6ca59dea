using Microsoft.Data.Sqlite;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Retention;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.OwnData;

/// <summary>R50: every table of what single persons keep says whose a row is, and after deleting none of theirs is left, in whichever table a store may put it.</summary>
public sealed class PersonalSchemaTests : IAsyncLifetime
{
    private static readonly PersonKey Ada = new("t:ada");
    private static readonly PersonKey Ben = new("t:ben");
    private TestStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        await _store.Get<IBriefingStore>().ConfirmAsync(Ben, new BriefingConfirmation("1", DateTimeOffset.UnixEpoch), CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Every_table_says_whose_a_row_is()
    {
        await using var connection = await ConnectAsync();
        foreach (var table in await TablesAsync(connection))
            Assert.Contains("Owner", (await ColumnsAsync(connection, table)).Select(column => column.Name));
    }

    [Fact]
    public async Task After_deleting_no_row_of_the_person_is_left_in_any_table_and_every_row_of_others_is()
    {
        await using var connection = await ConnectAsync();
        var tables = await TablesAsync(connection);
        foreach (var table in tables)
        {
            await FillAsync(connection, table, Ada, 1);
            if (await CountAsync(connection, table, Ben) == 0)
                await FillAsync(connection, table, Ben, 2);
        }

        var deleted = await _store.Get<OwnDataDesk>().DeleteAsync(Ada, null, CancellationToken.None);

        Assert.InRange(deleted, 1, int.MaxValue);
        foreach (var table in tables)
            Assert.Equal((table, 0, 1), (table, await CountAsync(connection, table, Ada), await CountAsync(connection, table, Ben)));
    }

    [Fact]
    public async Task After_deleting_no_file_names_the_person_any_more()
    {
        using var folder = A.Folder();
        await using (var store = await TestStore.OpenAsync(folder.Path))
        {
            await store.Get<IBriefingStore>().ConfirmAsync(Ada, new BriefingConfirmation("1", DateTimeOffset.UnixEpoch), CancellationToken.None);
            await store.Get<OwnDataDesk>().DeleteAsync(Ada, null, CancellationToken.None);
        }

        SqliteConnection.ClearAllPools();

        Assert.DoesNotContain(
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file, System.Text.Encoding.Latin1).Contains(Ada.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_own_data_has_one_store_and_every_kind_that_is_deleted_by_age_one_too()
    {
        var kinds = _store.Get<IEnumerable<IPersonalStore>>().Select(store => store.Kind).ToList();
        Assert.Equal(kinds.Distinct(), kinds);
        Assert.Equal(Enum.GetValues<RetainedKind>().Order(), _store.Get<IEnumerable<IRetainedData>>().Select(data => data.Kind).Order());
    }

    [Fact]
    public async Task A_person_is_told_when_the_oldest_entry_goes()
    {
        var entry = (await _store.Get<OwnDataDesk>().ListAsync(Ben, CancellationToken.None)).Single(entry => entry.Kind == PersonalKind.Briefing);

        Assert.Equal((1, TimeSpan.FromDays(365), DateTimeOffset.UnixEpoch.AddDays(365)), (entry.Count, entry.Period, entry.NextDeletion));
        Assert.All(await _store.Get<OwnDataDesk>().ListAsync(Ada, CancellationToken.None), none => Assert.Equal((0, null), (none.Count, none.NextDeletion)));
    }

    private async Task<SqliteConnection> ConnectAsync()
    {
        // Rows are put in as they come: one column of a parent looks like that of its children, because all ids of a person are the same.
        var connection = new SqliteConnection($"Data Source={_store.Get<DataDirectory>().PersonalFile};Pooling=False;Foreign Keys=False");
        await connection.OpenAsync(CancellationToken.None);
        return connection;
    }

    private static async Task<IReadOnlyList<string>> TablesAsync(SqliteConnection connection) => await ReadAsync(
        connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'", row => row.GetString(0));

    private static Task<List<(string Name, string Type, bool IsKey)>> ColumnsAsync(SqliteConnection connection, string table) =>
        ReadAsync(connection, $"PRAGMA table_info(\"{table}\")", row => (row.GetString(1), row.GetString(2), row.GetInt32(5) > 0));

    private static async Task FillAsync(SqliteConnection connection, string table, PersonKey owner, int number)
    {
        var columns = await ColumnsAsync(connection, table);
        await using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, index) => $"$p{index}"))})";
        for (var index = 0; index < columns.Count; index++)
        {
            var (name, type, _) = columns[index];
            command.Parameters.AddWithValue($"$p{index}", name == "Owner" ? owner.Value : type switch
            {
                "INTEGER" => (object)(long)number,
                "REAL" => (double)number,
                "BLOB" => new byte[16].Select(_ => (byte)number).ToArray(),
                _ when name.EndsWith("Id", StringComparison.Ordinal) => new Guid(number, 0, 0, new byte[8]).ToString().ToUpperInvariant(),
                _ => $"[]",
            });
        }

        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private static async Task<int> CountAsync(SqliteConnection connection, string table, PersonKey owner) =>
        (await ReadAsync(connection, $"SELECT COUNT(*) FROM \"{table}\" WHERE Owner = '{owner.Value}'", row => row.GetInt32(0)))[0];

    private static async Task<List<T>> ReadAsync<T>(SqliteConnection connection, string text, Func<SqliteDataReader, T> read)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await using var rows = await command.ExecuteReaderAsync(CancellationToken.None);
        var all = new List<T>();
        while (await rows.ReadAsync(CancellationToken.None))
            all.Add(read(rows));
        return all;
    }
}
