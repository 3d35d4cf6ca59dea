using StaffAssistant.Core.Access;
using StaffAssistant.Web.Identity.Rights;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Persons from Entra ID: what they hold follows from roles, groups and the mapping, computed anew for each use.</summary>
public sealed class EntraPersons(GroupMapping mapping, RightsAge age) : IPersonSource
{
    public event Action? Changed
    {
        add => mapping.Changed += value;
        remove => mapping.Changed -= value;
    }

    /// <summary>The person; while it is unsure which groups he still is in, without what they open.</summary>
    public Person? Find(SignedInSession session) =>
        session.Entra is not { } entra || mapping.IsBlocked(entra.Key) ? null : Make(age.IsReduced(session) ? entra with { Groups = [] } : entra);

    /// <summary>What somebody with these roles and groups would hold: the same computation as for those who sign in.</summary>
    public Person Imagine(IEnumerable<StaffRole> roles, IEnumerable<Guid> groups) =>
        Make(new EntraPerson(Guid.Empty, Guid.Empty, string.Empty, [.. roles.Select(role => role.ToString())], [.. groups]));

    private Person Make(EntraPerson entra)
    {
        var granted = mapping.Of(entra.Groups);
        return new Person(entra.Key, entra.Name, InitialsOf(entra.Name), granted.Unit)
        {
            Roles = RolesOf(entra),
            Tags = [AccessTag.Everyone, .. granted.Tags],
            EditorOf = granted.EditorOf,
        };
    }

    /// <summary>Only words that are a role count: a number would pass as one of the enumeration.</summary>
    internal static IReadOnlySet<StaffRole> RolesOf(EntraPerson entra) =>
        Enum.GetValues<StaffRole>().Where(role => entra.Roles.Contains(role.ToString(), StringComparer.Ordinal)).ToHashSet();

    /// <summary>"Jana Brandt" and "Brandt, Jana" are both JB.</summary>
    private static string InitialsOf(string name)
    {
        var words = string.Join(' ', name.Split(',', 2).Reverse()).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            [] => "?",
            [var only] => only[..1].ToUpperInvariant(),
            [var first, .., var last] => (first[..1] + last[..1]).ToUpperInvariant(),
        };
    }
}
