using Microsoft.Data.Sqlite;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Usage;

/// <summary>The database of the reports has no place for a person. Whoever adds a column adds it here, and says what it holds.</summary>
public sealed class ReportSchemaTests
{
    private static readonly string[] Columns =
    [
        "Approvals.Body", "Approvals.Date", "Approvals.Document", "Approvals.Id", "Approvals.RecordedAt",
        "Blocks.Block",
        "Groups.ByModel", "Groups.Decisions", "Groups.Gaps", "Groups.Helpful", "Groups.ModelWork", "Groups.NoSource", "Groups.NotHelpful", "Groups.Ordinal", "Groups.Proven", "Groups.Times", "Groups.Units", "Groups.Week",
        "Topics.Block", "Topics.Collection", "Topics.Departments", "Topics.DocumentKind", "Topics.Kind", "Topics.Ordinal", "Topics.Title", "Topics.Use", "Topics.Uses",
        "Trees.Hash", "Trees.Id", "Trees.Units",
        "Weeks.TreeId", "Weeks.Week",
    ];

    [Fact]
    public async Task No_table_has_a_column_for_a_person_a_question_or_a_time_finer_than_the_week()
    {
        await using var store = TestStore.Prepare();
        await store.Get<IReportStore>().ListWeeksAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Columns, await ColumnsOfAsync(store.Get<DataDirectory>().ReportsFile));
    }

    private static async Task<IReadOnlyList<string>> ColumnsOfAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\\_\\_%' ESCAPE '\\' AND t.name NOT LIKE 'sqlite%' ORDER BY 1";
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var columns = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            columns.Add(reader.GetString(0));
        return [.. columns.Order(StringComparer.Ordinal)];
    }
}
