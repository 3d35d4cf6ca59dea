using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Functions that queries use and SQLite does not have: it knows neither umlauts nor numbers within a text. Each connection is told them.</summary>
internal sealed class CatalogFunctions : DbConnectionInterceptor
{
    private const string SortKeyName = "sort_key";
    private const string FoldName = "fold";
    private const CompareOptions AsPeopleCount = CompareOptions.IgnoreCase | CompareOptions.NumericOrdering;
    private static readonly CompareInfo German = CultureInfo.GetCultureInfo("de-DE").CompareInfo;

    /// <summary>Bytes whose order is that of the texts as people count: "DA 3.2-9" before "DA 3.2-10".</summary>
    public static byte[]? SortKey(string? text) => text is null ? null : German.GetSortKey(text, AsPeopleCount).KeyData;

    /// <summary>The text as compared: lower case, umlauts and ß folded.</summary>
    public static string? Fold(string? text) => text is null ? null : TextNormalizer.Fold(text);

    public static void AddTo(ModelBuilder model)
    {
        model.HasDbFunction(typeof(CatalogFunctions).GetMethod(nameof(SortKey))!).HasName(SortKeyName);
        model.HasDbFunction(typeof(CatalogFunctions).GetMethod(nameof(Fold))!).HasName(FoldName);
    }

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell((SqliteConnection)connection);

    /// <inheritdoc />
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void Tell(SqliteConnection connection)
    {
        connection.CreateFunction<string?, byte[]?>(SortKeyName, SortKey, isDeterministic: true);
        connection.CreateFunction<string?, string?>(FoldName, Fold, isDeterministic: true);
    }
}
