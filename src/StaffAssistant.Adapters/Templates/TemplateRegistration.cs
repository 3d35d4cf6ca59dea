using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>Adds the formats of templates.</summary>
internal static class TemplateRegistration
{
    /// <summary>Adds Word files.</summary>
    public static IServiceCollection AddTemplates(this IServiceCollection services) => services.AddSingleton<ITemplateFormat, DocxTemplates>();
}
