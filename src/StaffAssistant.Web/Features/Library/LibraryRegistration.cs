namespace StaffAssistant.Web.Features.Library;

internal static class LibraryRegistration
{
    public static void AddLibrary(this IServiceCollection services) => services.AddSingleton<UploadReceiver>();
}
