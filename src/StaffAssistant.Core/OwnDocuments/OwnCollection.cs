using System.Security.Cryptography;
using System.Text;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>
/// The documents that a person uploaded for himself, as a collection. Everybody's has the same name, which one chooses to ask them; where they are kept, each
/// person's lies under a name made of his key, and only the grant that his own scope holds opens it.
/// </summary>
public static class OwnCollection
{
    private const int NameBytes = 16;

    /// <summary>The name under which a person sees and chooses his own documents.</summary>
    public static CollectionName Name { get; } = new("Meine Dokumente");

    /// <summary>The name under which they are kept.</summary>
    internal static CollectionName Of(PersonKey person) => new(Kept(person));

    /// <summary>The scope that opens in their store what this scope's owner keeps there, and nothing else: tags and edited collections mean nothing there.</summary>
    internal static AccessScope ScopeOf(AccessScope scope) => scope.Own is { } kept ? AccessScope.Of([], [new CollectionName(kept)]) : AccessScope.None;

    /// <summary>A grant as their store writes it, in the form that scopes hold.</summary>
    public static string GrantOf(string kept) => AccessScope.GrantOfOwner(kept[(kept.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    /// <summary>A person's key so that it does not show whose it is.</summary>
    internal static string Kept(PersonKey person) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("own documents\n" + person.Value))[..NameBytes]);
}
