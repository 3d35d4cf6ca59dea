using System.Security.Claims;
using StaffAssistant.Core.Access;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity;

/// <summary>
/// Computes what a principal may see, anew for each use. Whoever is unknown, whose session is over or who is not an employee sees nothing.
/// </summary>
public sealed class AccessScopeProvider(SignedInSessions sessions, IPersonSource persons)
{
    public Person? PersonOf(ClaimsPrincipal principal) => sessions.Find(principal) is { } session ? persons.Find(session) : null;

    public AccessScope ScopeOf(ClaimsPrincipal principal) =>
        PersonOf(principal) is { } person && person.Roles.Contains(StaffRole.Employee) ? person.Scope : AccessScope.None;

    /// <summary>The same with what the person uploaded for himself.</summary>
    public AccessScope ScopeWithOwnOf(ClaimsPrincipal principal) =>
        ScopeOf(principal) is { Grants.Count: > 0 } scope && PersonOf(principal) is { } person ? scope.WithOwn(new PersonKey(person.Key)) : AccessScope.None;
}
