using Microsoft.Data.Sqlite;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>Values to and from commands.</summary>
internal static class SqliteValues
{
    public static void Set(this SqliteCommand command, params ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (command.Parameters.Contains(name))
                command.Parameters[name].Value = value;
            else
                command.Parameters.AddWithValue(name, value);
        }
    }

    public static Guid GetGuidOf(this SqliteDataReader row, int column) => new(row.GetFieldValue<byte[]>(column));
}
