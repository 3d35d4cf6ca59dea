using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Ingestion.Scanning;

namespace StaffAssistant.Adapters.Scanning;

/// <summary>Registers the malware scanner.</summary>
public static class ScanningRegistration
{
    /// <summary>Adds the scanner that the section <c>MalwareScan</c> names.</summary>
    public static IServiceCollection AddScanning(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MalwareScanOptions>().Bind(configuration.GetSection(MalwareScanOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MalwareGate>();
        services.AddSingleton<IMalwareScanner>(provider => provider.GetRequiredService<IOptions<MalwareScanOptions>>().Value.Mode switch
        {
            MalwareScanMode.Off => new NoScanner(),
            MalwareScanMode.Clamd => ActivatorUtilities.CreateInstance<ClamdScanner>(provider),
        });
        return services;
    }
}
