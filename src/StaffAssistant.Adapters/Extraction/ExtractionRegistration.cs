using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Registers the reading of files.</summary>
public static class ExtractionRegistration
{
    /// <summary>Adds <see cref="ITextExtractor"/>, which reads in processes of its own, with the limits of the section <c>Extraction</c>.</summary>
    public static IServiceCollection AddExtraction(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ExtractionOptions>().Bind(configuration.GetSection(ExtractionOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ITextExtractor, ExtractionProcess>();
        return services;
    }
}
