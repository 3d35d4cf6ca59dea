using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Adds the embedded index.</summary>
public static class LuceneRegistration
{
    /// <summary>Adds the index in the folder <c>index</c> of the data directory.</summary>
    public static IServiceCollection AddLuceneIndex(this IServiceCollection services) =>
        services.AddSingleton<IPassageIndex>(provider => new LucenePassageIndex(
            Path.Combine(provider.GetRequiredService<IOptions<StorageOptions>>().Value.DataDirectory, "index"),
            provider.GetRequiredService<GermanAnalysis>()));
}
