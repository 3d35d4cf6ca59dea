using StaffAssistant.Core.Documents;
using StaffAssistant.Core.OwnDocuments;

namespace StaffAssistant.Core.Access;

/// <summary>
/// What a caller holds: access tags and the collections that he edits. Computed anew for each question, because a circuit outlives a change of
/// groups. Unknown rights are <see cref="None"/>, which sees nothing.
/// </summary>
public sealed class AccessScope
{
    private const string EditorPrefix = "editor:";
    private const string OwnPrefix = "owner:";
    private readonly HashSet<string> _grants;

    private AccessScope(IEnumerable<AccessTag> tags, IEnumerable<CollectionName> editedCollections) =>
        _grants = [.. tags.Select(GrantOf), .. editedCollections.Select(GrantOfEditor)];

    private AccessScope(IEnumerable<string> grants) => _grants = [.. grants];

    /// <summary>The scope that sees nothing.</summary>
    public static AccessScope None { get; } = new([], []);

    /// <summary>What the caller holds, in the form that documents are stored with: a document is visible when it shares one grant with this set.</summary>
    public IReadOnlySet<string> Grants => _grants;

    /// <summary>Makes a scope from tags and the collections that the caller edits.</summary>
    public static AccessScope Of(IEnumerable<AccessTag> tags, IEnumerable<CollectionName>? editedCollections = null) =>
        new(tags, editedCollections ?? []);

    /// <summary>The scope as it was stored; see <see cref="Grants"/>. For work that goes on after whoever ordered it has left.</summary>
    public static AccessScope Restore(IEnumerable<string> grants) => new(grants);

    /// <summary>True when the caller may see a document with this access.</summary>
    public bool Allows(DocumentAccess access) => access.Grants.Any(_grants.Contains);

    /// <summary>True when the caller edits this collection.</summary>
    public bool Edits(CollectionName collection) => _grants.Contains(GrantOfEditor(collection));

    /// <summary>True when the caller edits a collection, whichever.</summary>
    public bool EditsAny => _grants.Any(grant => grant.StartsWith(EditorPrefix, StringComparison.Ordinal));
    /// <summary>The same with what this person uploaded for himself. Nothing else makes this grant: no tag, no role and no mapping of groups.</summary>
    public AccessScope WithOwn(PersonKey person) => new(_grants.Append(GrantOfOwner(OwnCollection.Kept(person))));

    /// <summary>The same without anybody's own documents.</summary>
    public AccessScope WithoutOwn() => Own is null ? this : new(_grants.Where(grant => !grant.StartsWith(OwnPrefix, StringComparison.Ordinal)));

    /// <summary>The name under which the caller's own documents are kept; null where the scope does not hold them.</summary>
    internal string? Own => _grants.FirstOrDefault(grant => grant.StartsWith(OwnPrefix, StringComparison.Ordinal))?[OwnPrefix.Length..];

    internal static string GrantOfOwner(string kept) => OwnPrefix + kept;

    internal static string GrantOf(AccessTag tag) => "tag:" + tag.Value;

    internal static string GrantOfEditor(CollectionName collection) => EditorPrefix + collection.Key;
}
