using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Adapters.Persistence.Audit;

/// <summary>Adds the store of the audit trail.</summary>
internal static class AuditPersistence
{
    private const int SecondsToWaitForWriter = 30;

    /// <summary>Adds it as a SQLite file of its own in the data directory.</summary>
    public static IServiceCollection AddSqliteAudit(this IServiceCollection services)
    {
        services.AddDbContextFactory<AuditContext>((provider, options) => options
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = provider.GetRequiredService<DataDirectory>().AuditFile, DefaultTimeout = SecondsToWaitForWriter }.ToString())
            .AddInterceptors(new SecureDeleting())
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug))));
        services.AddSingleton<DatabaseTables<AuditContext>>();
        services.AddSingleton<AuditHeadFile>();
        services.AddSingleton<IAuditStore, AuditStore>();
        services.AddSingleton<IRetainedData, AuditRetention>();
        return services;
    }
}
