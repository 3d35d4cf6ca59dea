using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.ReadingList;

/// <summary>Adds reading lists; where they are kept comes from elsewhere.</summary>
public static class ReadingListRegistration
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddReadingLists(this IServiceCollection services) => services.AddSingleton<ReadingLists>();
}
