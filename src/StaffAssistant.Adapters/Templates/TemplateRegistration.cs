using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Adapters.Templates.Printing;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>Adds the formats of templates, and printing what was written.</summary>
internal static class TemplateRegistration
{
    /// <summary>Adds Word files, and LibreOffice with the limits of the section <c>Pdf</c>.</summary>
    public static IServiceCollection AddTemplates(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PdfOptions>().Bind(configuration.GetSection(PdfOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IPdfPrinter, LibreOfficePrinter>();
        return services.AddSingleton<ITemplateFormat, DocxTemplates>();
    }
}
