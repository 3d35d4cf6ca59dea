using StaffAssistant.Core.Documents;
using StaffAssistant.Core.ReadingList;

namespace StaffAssistant.Web.Features.Research;

/// <summary>The documents whose text a reading list shows.</summary>
internal static class ReadDocuments
{
    public static IEnumerable<DocumentId> Documents(this IEnumerable<ReadEntry> entries) =>
        entries.Select(entry => entry.Source?.Version.DocumentId).OfType<DocumentId>().Distinct();
}
