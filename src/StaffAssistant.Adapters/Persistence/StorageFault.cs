using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using StaffAssistant.Core;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Faults of the database that whoever runs the system can put right, as a sentence.</summary>
public static class StorageFault
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The fault as a sentence for the operator; null when it is none of the storage.</summary>
    public static OperatorException? Explain(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is OperatorException known)
                return known;
            if (cause is SqliteException sqlite && SentenceFor(sqlite) is { } sentence)
                return new OperatorException(sentence, fault);
        }

        return null;
    }

    /// <summary>True when the file is not a whole database.</summary>
    internal static bool IsDamage(DbException fault) => fault is SqliteException { SqliteErrorCode: Corrupt or NotADatabase or InputOutput or 1 };

    private static string? SentenceFor(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Corrupt or NotADatabase => PersistenceText.CatalogDamaged,
        InputOutput or CannotOpen => string.Format(CultureInfo.CurrentCulture, PersistenceText.CatalogUnreadable, fault.SqliteExtendedErrorCode),
        ReadOnly => PersistenceText.CatalogReadOnly,
        Full => PersistenceText.DiskFull,
        Busy or Locked => PersistenceText.CatalogBusy,
        _ => null,
    };
}
