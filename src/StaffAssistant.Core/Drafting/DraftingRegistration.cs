using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Drafting;

/// <summary>Adds writing from templates; formats and the store come from adapters.</summary>
public static class DraftingRegistration
{
    /// <summary>Adds the desk and what fills fields.</summary>
    public static IServiceCollection AddDrafting(this IServiceCollection services) => services.AddSingleton<DraftDesk>().AddSingleton<FieldWording>().AddSingleton<FieldFinder>().AddSingleton<DocumentFilling>();
}
