using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Originals;

/// <summary>The name that a download carries: cleaned as all names, also those that were stored before, and without what old readers of headers stumble over.</summary>
internal static class DownloadName
{
    public static string Of(StoredFile file) => ShownFileName.Of(file.Name).Value.Replace('%', '_').Replace(';', '_').Replace('\\', '_');
}
