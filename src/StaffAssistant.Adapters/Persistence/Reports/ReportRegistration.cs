using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Adapters.Persistence.Reports;

/// <summary>Adds the store of the reports.</summary>
internal static class ReportRegistration
{
    /// <summary>Adds it as a SQLite file of its own in the data directory.</summary>
    public static IServiceCollection AddSqliteReports(this IServiceCollection services)
    {
        services.AddDbContextFactory<ReportContext>((provider, options) => options
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = provider.GetRequiredService<DataDirectory>().ReportsFile, DefaultTimeout = 30 }.ToString())
            .AddInterceptors(new SecureDeleting())
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug))));
        services.AddSingleton<DatabaseTables<ReportContext>>();
        services.AddSingleton<IUsageArchive, UsageArchive>();
        services.AddSingleton<IReportStore, ReportStore>();
        services.AddSingleton(provider => new UsageFolder(provider.GetRequiredService<DataDirectory>().Usage));
        return services;
    }
}
