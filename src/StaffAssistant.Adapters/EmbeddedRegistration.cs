using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Adapters.Lucene;
using StaffAssistant.Adapters.Metadata;
using StaffAssistant.Adapters.Models;
using StaffAssistant.Adapters.Office;
using StaffAssistant.Adapters.OwnDocuments;
using StaffAssistant.Adapters.Persistence;
using StaffAssistant.Adapters.Persistence.Audit;
using StaffAssistant.Adapters.Persistence.Personal;
using StaffAssistant.Adapters.Persistence.Reports;
using StaffAssistant.Adapters.Persistence.Vectors;
using StaffAssistant.Adapters.Scanning;
using StaffAssistant.Adapters.Templates;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Retention;
using StaffAssistant.Core.Searching;
using StaffAssistant.Core.Summaries;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Adapters;

/// <summary>The embedded product: everything that works in one data directory without a server. The web application and the command line both start here.</summary>
public static class EmbeddedRegistration
{
    /// <summary>Adds catalogue, originals, ingestion, index and answers for the configured data directory. Open it with <see cref="EmbeddedStore"/> first.</summary>
    public static IServiceCollection AddEmbeddedStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<IngestionOptions>().Bind(configuration.GetSection(IngestionOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddIngestion();
        services.AddSqliteCatalog();
        services.AddSqliteAudit();
        services.AddOptions<AuditOptions>().Bind(configuration.GetSection(AuditOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddAudit();
        services.AddSqliteReports();
        services.AddSqlitePersonal();
        services.AddOptions<ReportingOptions>().Bind(configuration.GetSection(ReportingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddReporting();
        services.AddSingleton<ICatalogFigures, CatalogFigureCounts>();
        services.AddSingleton<IPrintedDocumentWriter, PrintedDocumentWriter>();
        services.AddSingleton(provider => new CommitteeFolder(provider.GetRequiredService<DataDirectory>().Committee, provider.GetRequiredService<DataDirectory>().Root));
        services.AddCommittee();
        services.AddSingleton<IWorkbookWriter, WorkbookWriter>();
        services.AddSingleton<IMetadataFormat, YamlMetadata>();
        services.AddModels(configuration);
        services.AddOptions<AnswerabilityOptions>().Bind(configuration.GetSection(AnswerabilityOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddAnswering();
        services.AddSummaries();
        services.AddVocabulary();
        services.AddOptions<GuardingOptions>().Bind(configuration.GetSection(GuardingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<FeedbackOptions>().Bind(configuration.GetSection(FeedbackOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddFeedback();
        services.AddOptions<LimitOptions>().Bind(configuration.GetSection(LimitOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddLimits();
        services.AddOptions<BriefingOptions>().Bind(configuration.GetSection(BriefingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddBriefing();
        services.AddSingleton<OwnDataDesk>();
        services.AddOptions<ConversationOptions>().Bind(configuration.GetSection(ConversationOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddConversations();
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddRetention();
        services.AddOptions<IndexOptions>().Bind(configuration.GetSection(IndexOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddIndexing();
        services.AddLuceneIndex();
        services.AddSearching();
        services.AddReadingLists();
        services.AddSingleton<IVectorIndex>(provider => new VectorIndex(provider.GetRequiredService<DataDirectory>().Vectors, provider.GetRequiredService<IEmbedder>()));
        services.AddScanning(configuration);
        services.AddExtraction(configuration);
        services.AddTemplates(configuration);
        services.AddDrafting();
        services.AddEmbeddedDirectory();
        services.AddEmbeddedOwnHouse();
        services.AddOptions<OwnDocumentOptions>().Bind(configuration.GetSection(OwnDocumentOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IDocumentCatalog>(provider => new CatalogWithOwn(provider.GetRequiredService<DocumentCatalog>(), provider.GetRequiredService<IOwnHouse>()));
        services.AddSingleton<IPassageIndex>(provider => new IndexWithOwn(provider.GetRequiredService<GuardedIndex>(), provider.GetRequiredService<IOwnHouse>()));
        return services;
    }

    /// <summary>Adds the index in the data directory.</summary>
    internal static IServiceCollection AddLuceneIndex(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
            new LucenePassageIndex(provider.GetRequiredService<DataDirectory>().Index, provider.GetRequiredService<GermanAnalysis>()));
        services.AddSingleton<IIndexUpkeep>(provider => provider.GetRequiredService<LucenePassageIndex>());
        services.AddSingleton(provider => new GuardedIndex(
            provider.GetRequiredService<LucenePassageIndex>(), provider.GetRequiredService<IndexReadiness>(), provider.GetRequiredService<DataDirectory>()));
        services.AddSingleton<IPassageIndex>(provider => provider.GetRequiredService<GuardedIndex>());
        services.AddSingleton<IVersionIndex>(provider => new GuardedVersions(provider.GetRequiredService<LucenePassageIndex>(), provider.GetRequiredService<GuardedIndex>()));
        return services;
    }

    /// <summary>Adds what makes a data directory ready.</summary>
    internal static IServiceCollection AddEmbeddedDirectory(this IServiceCollection services)
    {
        services.AddSingleton<IVectorUpkeep>(provider => new VectorUpkeep(provider.GetRequiredService<DataDirectory>().Vectors));
        return services.AddSingleton(provider => new EmbeddedStore(
            provider.GetRequiredService<DataDirectoryLock>(),
            provider.GetRequiredService<CatalogSchema>(),
            provider.GetRequiredService<IDocumentCatalog>(),
            provider.GetRequiredService<DocumentFiles>(),
            provider.GetRequiredService<IncomingFolder>(),
            provider.GetRequiredService<DataDirectory>(),
            provider.GetRequiredService<IndexStart>(),
            provider.GetRequiredService<IndexCatchUp>(),
            provider.GetRequiredService<VectorStart>(),
            provider.GetRequiredService<IndexRebuild>(),
            provider.GetRequiredService<VectorMending>(),
            provider.GetRequiredService<IIngestionJobs>()));
    }
}
