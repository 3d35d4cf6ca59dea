using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters;
using StaffAssistant.Adapters.OwnDocuments;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Retention;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Web.Hosting;

/// <summary>Everything that is kept lies in the data directory, the keys of the cookies too.</summary>
internal static class StoreRegistration
{
    public static void AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddEmbeddedStore(configuration);
        services.AddIngestionWorker();
        services.AddIndexWorker();
        services.AddEmbeddingWorker();
        services.AddFolderWatch();
        services.AddOwnHouseWorker();
        services.AddRetentionWorker();
        services.AddHostedService<GuardWarmUp>();
        services.AddUsageCounting();
        services.AddHostedService<CalibrationWorker>();
        services.AddOptions<KeyOptions>().BindConfiguration(KeyOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<KeyOptions>, KeyOptionsValidator>();
        services.AddDataProtection().SetApplicationName("StaffAssistant").ProtectKeys(configuration.GetSection(KeyOptions.Section).Get<KeyOptions>() ?? new KeyOptions());
        services.AddOptions<KeyManagementOptions>().Configure<DataDirectory, ILoggerFactory>((options, directory, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(directory.Root, "keys")), loggers));
    }
}
