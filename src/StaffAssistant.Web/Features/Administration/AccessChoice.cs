using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Administration;

/// <summary>What is to be explained, and about whom. Lives in the address, so that it survives a reload and can be passed on.</summary>
/// <param name="Document">What stands in the address as document; null when nothing does.</param>
/// <param name="Tags">The access tags that the person holds.</param>
/// <param name="Edits">Whether the person edits the document's collection.</param>
public sealed partial record AccessChoice(string? Document, IReadOnlyList<AccessTag> Tags, bool Edits)
{
    private const string TagKey = "zeichen";
    private const string EditsKey = "bearbeitet";

    /// <summary>The document; null when no id stands there.</summary>
    public DocumentId? Id => Document is not null && Ids().Match(Document) is { Success: true } found ? new DocumentId(Guid.Parse(found.Value)) : null;

    public static AccessChoice Parse(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        var tags = query.TryGetValue(TagKey, out var words) ? words.Where(word => !string.IsNullOrWhiteSpace(word) && !word.Any(char.IsControl)) : [AccessTag.Everyone.Value];
        return new AccessChoice(
            query.TryGetValue(PageAddress.DocumentKey, out var document) && !string.IsNullOrWhiteSpace(document[0]) ? document[0]!.Trim() : null,
            [.. tags.Select(word => new AccessTag(word!)).Distinct()],
            query.ContainsKey(EditsKey));
    }

    /// <summary>The choice as address parameters; null takes a parameter away.</summary>
    public IReadOnlyDictionary<string, object?> Parameters => new Dictionary<string, object?>
    {
        [PageAddress.DocumentKey] = Id?.ToString() ?? Document,
        [TagKey] = Tags.Count == 0 ? new[] { string.Empty } : Tags.Select(tag => tag.Value).ToArray(),
        [EditsKey] = Edits ? "ja" : null,
    };

    public ImaginedPerson Person(CollectionName collection) => new(Tags, Edits ? [collection] : []);

    /// <summary>The same with a tag more, or less.</summary>
    public AccessChoice Toggle(AccessTag tag) => this with { Tags = Tags.Contains(tag) ? [.. Tags.Where(one => one != tag)] : [.. Tags, tag] };

    // The first id of an address is the document; those of version and passages follow.
    [GeneratedRegex("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Ids();
}
