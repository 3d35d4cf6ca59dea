using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Core.Retention;
using StaffAssistant.Core.SavedSearches;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Adds the stores of what single persons keep here.</summary>
internal static class PersonalPersistence
{
    private const int SecondsToWaitForWriter = 30;

    /// <summary>Adds them as a SQLite file of its own in the data directory.</summary>
    public static IServiceCollection AddSqlitePersonal(this IServiceCollection services)
    {
        services.AddDbContextFactory<PersonalContext>((provider, options) => options
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = provider.GetRequiredService<DataDirectory>().PersonalFile, ForeignKeys = true, DefaultTimeout = SecondsToWaitForWriter }.ToString())
            .AddInterceptors(new SecureDeleting())
            .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug))));
        services.AddSingleton<DatabaseTables<PersonalContext>>();
        services.AddSingleton<BriefingStore>();
        services.AddSingleton<IBriefingStore>(provider => provider.GetRequiredService<BriefingStore>());
        services.AddSingleton<IPersonalStore>(provider => provider.GetRequiredService<BriefingStore>());
        services.AddSingleton<IRetainedData>(provider => provider.GetRequiredService<BriefingStore>());
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<IPersonalStore, OwnConversations>();
        services.AddSingleton<IRetainedData, ConversationRetention>();
        services.AddSingleton<IDraftStore, DraftStore>();
        services.AddSingleton<IPersonalStore, OwnDrafts>();
        services.AddSingleton<IRetainedData, DraftRetention>();
        services.AddSingleton<IConversationStore>(provider =>
            provider.GetRequiredService<IOptions<ConversationOptions>>().Value.Enabled ? provider.GetRequiredService<ConversationStore>() : new NoConversations());
        services.AddSingleton<ReadingListStore>();
        services.AddSingleton<IReadingListStore>(provider => provider.GetRequiredService<ReadingListStore>());
        services.AddSingleton<IPersonalStore>(provider => provider.GetRequiredService<ReadingListStore>());
        services.AddSingleton<SavedSearchStore>();
        services.AddSingleton<ISavedSearches>(provider => provider.GetRequiredService<SavedSearchStore>());
        services.AddSingleton<IPersonalStore>(provider => provider.GetRequiredService<SavedSearchStore>());
        return services;
    }
}
