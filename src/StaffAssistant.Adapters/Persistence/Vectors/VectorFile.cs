using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>
/// The file of one set: a row for each passage, each with its hashes. What is deleted is written over, and no log keeps it. A file that is not as it was
/// written is thrown away by whoever opens it: everything in it can be made anew.
/// </summary>
internal sealed class VectorFile(string path, bool isReadOnly)
{
    private const string Tables = """
        PRAGMA journal_mode = DELETE;
        CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY CHECK (id = 1), value TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS passages (
            id BLOB PRIMARY KEY, document BLOB NOT NULL, fingerprint BLOB NOT NULL, grants TEXT NOT NULL, collection TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL,
            rowsum BLOB NOT NULL, scale REAL, codes BLOB, codesum BLOB, exact BLOB, exactsum BLOB);
        """;

    private readonly string _source = new SqliteConnectionStringBuilder { DataSource = path, Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate, Pooling = !isReadOnly }.ToString();

    public string Path => path;

    /// <summary>The state; null for a new file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public VectorSetState? Open()
    {
        using var database = Connect();
        if (!isReadOnly)
            Run(database, Tables);
        using var command = database.CreateCommand();
        command.CommandText = "SELECT value FROM state";
        return command.ExecuteScalar() is string text ? VectorSetState.Open(text) ?? throw new InvalidDataException("The state of the vectors is damaged.") : null;
    }

    /// <summary>All rows with their vectors; a vector that is not as it was written is left out.</summary>
    /// <exception cref="InvalidDataException">A row is damaged.</exception>
    public IEnumerable<(VectorRow Row, QuantizedVector? Vector)> Read()
    {
        using var database = Connect();
        using var command = database.CreateCommand();
        command.CommandText = "SELECT id, document, fingerprint, grants, collection, starts, ends, rowsum, scale, codes, codesum FROM passages";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var row = RowOf(rows);
            yield return (row, VectorOf(rows, row));
        }
    }

    /// <summary>Reads every byte as of one moment and compares it with its hashes.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public SetReading Prove(CancellationToken cancellationToken)
    {
        using var database = Connect();
        using var moment = database.BeginTransaction(deferred: true);
        using var integrity = Command(database, "PRAGMA integrity_check(1)");
        using var state = Command(database, "SELECT value FROM state");
        if (integrity.ExecuteScalar() is not "ok" || VectorSetState.Open(state.ExecuteScalar() as string) is not { } known)
            throw new InvalidDataException("The vectors are damaged.");
        var reading = new SetReading(System.IO.Path.GetFileName(path), isReadable: true, known.CaughtUpTo);
        using var command = Command(database, "SELECT id, document, fingerprint, grants, collection, starts, ends, rowsum, scale, codes, codesum, exact, exactsum FROM passages");
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = RowOf(rows);
            reading.Add(row, IsAsWritten(rows, row, known.Dimension));
        }

        return reading;
    }

    /// <summary>Takes the vectors from some rows; the rows stay.</summary>
    public void Forget(IEnumerable<Guid> passages, VectorSetState state)
    {
        using var database = Connect();
        using var transaction = database.BeginTransaction();
        using var forget = Command(database, "UPDATE passages SET scale = NULL, codes = NULL, codesum = NULL, exact = NULL, exactsum = NULL WHERE id = $id");
        foreach (var id in passages)
        {
            forget.Set(("$id", id.ToByteArray()));
            forget.ExecuteNonQuery();
        }

        Save(database, state);
        transaction.Commit();
    }

    /// <summary>True for what reading a damaged file throws.</summary>
    public static bool IsDamage(Exception fault) =>
        fault is InvalidDataException or SqliteException or InvalidCastException or InvalidOperationException or ArgumentException or OverflowException or System.Text.Json.JsonException;

    /// <summary>Writes what changed in one transaction.</summary>
    public void Write(IEnumerable<VectorRow> changed, IEnumerable<Guid> removed, VectorSetState state)
    {
        using var database = Connect();
        using var transaction = database.BeginTransaction();
        // A vector of another text goes with the text.
        using var put = Command(database, """
            INSERT INTO passages (id, document, fingerprint, grants, collection, starts, ends, rowsum) VALUES ($id, $document, $fingerprint, $grants, $collection, $starts, $ends, $rowsum)
            ON CONFLICT (id) DO UPDATE SET scale = CASE WHEN fingerprint = $fingerprint THEN scale END, codes = CASE WHEN fingerprint = $fingerprint THEN codes END,
                codesum = CASE WHEN fingerprint = $fingerprint THEN codesum END, exact = CASE WHEN fingerprint = $fingerprint THEN exact END,
                exactsum = CASE WHEN fingerprint = $fingerprint THEN exactsum END, document = $document, fingerprint = $fingerprint, grants = $grants, collection = $collection,
                starts = $starts, ends = $ends, rowsum = $rowsum
            """);
        foreach (var row in changed)
        {
            put.Set(("$id", row.Id.ToByteArray()), ("$document", row.Document.ToByteArray()), ("$fingerprint", row.Fingerprint.ToByteArray()), ("$grants", row.Grants),
                ("$collection", row.Collection), ("$starts", row.From), ("$ends", row.To), ("$rowsum", row.Sum()));
            put.ExecuteNonQuery();
        }

        using var remove = Command(database, "DELETE FROM passages WHERE id = $id");
        foreach (var id in removed)
        {
            remove.Set(("$id", id.ToByteArray()));
            remove.ExecuteNonQuery();
        }

        Save(database, state);
        transaction.Commit();
    }

    /// <summary>Writes vectors of rows that are there.</summary>
    public void Write(IEnumerable<(VectorRow Row, NewVector Vector, QuantizedVector Codes)> vectors, VectorSetState state)
    {
        using var database = Connect();
        using var transaction = database.BeginTransaction();
        using var put = Command(database, "UPDATE passages SET scale = $scale, codes = $codes, codesum = $codesum, exact = $exact, exactsum = $exactsum WHERE id = $id");
        foreach (var (row, vector, quantized) in vectors)
        {
            var (codes, exact) = (MemoryMarshal.AsBytes(quantized.Codes.AsSpan()).ToArray(), QuantizedVector.Exact(vector.Values));
            put.Set(("$id", row.Id.ToByteArray()), ("$scale", quantized.Scale), ("$codes", codes), ("$codesum", row.SumOf(codes, quantized.Scale)), ("$exact", exact), ("$exactsum", row.SumOf(exact, 1)));
            put.ExecuteNonQuery();
        }

        Save(database, state);
        transaction.Commit();
    }

    public void Write(VectorSetState state) => Write([], [], state);

    /// <summary>The exact vectors of some rows; those that are not as they were written are left out.</summary>
    public IEnumerable<(VectorRow Row, byte[] Exact)> ReadExact(IEnumerable<VectorRow> rows)
    {
        using var database = Connect();
        using var command = Command(database, "SELECT exact, exactsum FROM passages WHERE id = $id");
        foreach (var row in rows)
        {
            command.Set(("$id", row.Id.ToByteArray()));
            using var found = command.ExecuteReader();
            if (found.Read() && !found.IsDBNull(0) && found.GetFieldValue<byte[]>(0) is { } exact && row.SumOf(exact, 1).AsSpan().SequenceEqual(found.GetFieldValue<byte[]>(1)))
                yield return (row, exact);
        }
    }

    /// <summary>Takes the file from the disk.</summary>
    public void Delete()
    {
        using (var database = new SqliteConnection(_source))
            SqliteConnection.ClearPool(database);
        File.Delete(path);
        File.Delete(path + "-journal");
    }

    private SqliteConnection Connect()
    {
        var database = new SqliteConnection(_source);
        database.Open();
        Run(database, "PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL;");
        return database;
    }

    private static VectorRow RowOf(SqliteDataReader rows)
    {
        var row = new VectorRow(rows.GetGuidOf(0), rows.GetGuidOf(1), rows.GetGuidOf(2), rows.GetString(3), rows.GetString(4), rows.GetInt32(5), rows.GetInt32(6));
        return row.Sum().AsSpan().SequenceEqual(rows.GetFieldValue<byte[]>(7)) ? row : throw new InvalidDataException("A row of the vectors is damaged.");
    }

    // A passage that waits for its vector has none of its parts.
    private static bool IsAsWritten(SqliteDataReader rows, VectorRow row, int dimension)
    {
        if (Enumerable.Range(8, 5).All(rows.IsDBNull))
            return true;
        return VectorOf(rows, row) is { } vector && vector.Codes.Length == dimension && !rows.IsDBNull(11) && !rows.IsDBNull(12)
            && row.SumOf(rows.GetFieldValue<byte[]>(11), 1).AsSpan().SequenceEqual(rows.GetFieldValue<byte[]>(12));
    }

    private static QuantizedVector? VectorOf(SqliteDataReader rows, VectorRow row)
    {
        if (rows.IsDBNull(8) || rows.IsDBNull(9) || rows.IsDBNull(10))
            return null;
        var (scale, codes) = (rows.GetFloat(8), rows.GetFieldValue<byte[]>(9));
        return row.SumOf(codes, scale).AsSpan().SequenceEqual(rows.GetFieldValue<byte[]>(10)) ? new QuantizedVector(MemoryMarshal.Cast<byte, sbyte>(codes).ToArray(), scale) : null;
    }

    private static void Save(SqliteConnection database, VectorSetState state)
    {
        using var save = Command(database, "INSERT INTO state (id, value) VALUES (1, $value) ON CONFLICT (id) DO UPDATE SET value = $value");
        save.Set(("$value", state.Seal()));
        save.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection database, string text)
    {
        var command = database.CreateCommand();
        command.CommandText = text;
        return command;
    }

    private static void Run(SqliteConnection database, string text)
    {
        using var command = Command(database, text);
        command.ExecuteNonQuery();
    }
}
