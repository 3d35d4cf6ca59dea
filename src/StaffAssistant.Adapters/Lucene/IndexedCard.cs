using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Searching;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>A version and what lists say of it, as one value: passages of one version share it, so a search reads it once for each version.</summary>
internal static class IndexedCard
{
    private const char Separator = '\u001f';

    public static string Write(DocumentVersion version) =>
        string.Join(Separator, new[] { version.Id.ToString(), version.Kind, version.Unit, version.Number, version.Title }.Select(part => part?.Replace(Separator, ' ')));

    public static (VersionId Version, VersionCard Card) Read(string value, string collection, Validity validity)
    {
        var parts = value.Split(Separator);
        return (new VersionId(Guid.ParseExact(parts[0], "N")), new VersionCard(collection, OrNull(parts[1]), OrNull(parts[2]), OrNull(parts[3]), parts[4], validity));
    }

    /// <summary>The kind alone; empty when none is filed.</summary>
    public static string KindOf(string value) => value.Split(Separator, 3)[1];

    private static string? OrNull(string part) => part.Length == 0 ? null : part;
}
