using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>SQLite's FTS5 over the same rows and questions in the same run: absolute times are noisy, ratios are not.</summary>
public sealed class FullTextBaseline : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    /// <summary>Makes an empty table in memory.</summary>
    public FullTextBaseline()
    {
        _connection.Open();
        Run("CREATE VIRTUAL TABLE rows USING fts5(title, body)");
    }

    /// <summary>Adds the rows in one transaction; returns rows per second.</summary>
    public double Add(IReadOnlyCollection<(string Title, string Body)> rows)
    {
        var watch = Stopwatch.StartNew();
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO rows(title, body) VALUES ($title, $body)";
        var title = insert.Parameters.Add("$title", SqliteType.Text);
        var body = insert.Parameters.Add("$body", SqliteType.Text);
        foreach (var row in rows)
        {
            (title.Value, body.Value) = row;
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return Math.Round(rows.Count / watch.Elapsed.TotalSeconds);
    }

    /// <summary>Milliseconds of one search for any of the words, best ten by BM25.</summary>
    public double Ask(string question)
    {
        var watch = Stopwatch.StartNew();
        using var search = _connection.CreateCommand();
        search.CommandText = "SELECT rowid FROM rows WHERE rows MATCH $words ORDER BY rank LIMIT 10";
        search.Parameters.AddWithValue("$words", string.Join(" OR ", question.Split(' ').Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        using var reader = search.ExecuteReader();
        while (reader.Read())
        {
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
