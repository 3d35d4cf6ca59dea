using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Core.Ingestion.Watching;
using StaffAssistant.Core.Register;
using StaffAssistant.Core.Retention;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Adds the catalogue.</summary>
internal static class PersistenceRegistration
{
    private const int SecondsToWaitForWriter = 30;

    /// <summary>Adds the catalogue in the data directory's SQLite file.</summary>
    public static IServiceCollection AddSqliteCatalog(this IServiceCollection services)
    {
        services.AddDbContextFactory<CatalogContext>((provider, options) => options
            .UseSqlite(ConnectionTo(provider.GetRequiredService<DataDirectory>().CatalogFile))
            .AddInterceptors(new SecureDeleting(), new CatalogFunctions())
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug))));
        services.AddSingleton<CatalogSchema>();
        services.AddSingleton<DocumentClosings>();
        services.AddSingleton<DocumentCatalog>();
        services.AddSingleton<IDocumentCatalog>(provider => provider.GetRequiredService<DocumentCatalog>());
        services.AddSingleton<IDocumentRegister, DocumentRegister>();
        services.AddSingleton<IIngestionJobs, IngestionJobs>();
        services.AddSingleton<IHeldPassages, HeldPassages>();
        services.AddSingleton<ISynonymStore, SynonymStore>();
        services.AddSingleton<IFeedbackStore, FeedbackStore>();
        services.AddSingleton<IRetainedData, FeedbackRetention>();
        services.AddSingleton<ICatalogUpkeep, CatalogUpkeep>();
        services.AddSingleton<IWatchedFiles, WatchedFiles>();
        return services;
    }

    private static string ConnectionTo(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = SecondsToWaitForWriter }.ToString();
}
