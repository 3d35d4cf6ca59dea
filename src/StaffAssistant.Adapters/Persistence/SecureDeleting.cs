using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Tells SQLite on each connection to write zeros over what is deleted; the setting does not stay in the file.</summary>
internal sealed class SecureDeleting : DbConnectionInterceptor
{
    private const string Setting = "PRAGMA secure_delete = ON";

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Setting;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Setting;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
