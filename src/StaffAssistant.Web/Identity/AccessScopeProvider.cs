using System.Security.Claims;
using StaffAssistant.Core.Access;

namespace StaffAssistant.Web.Identity;

/// <summary>Computes what a principal may see, anew for each use. Whoever is unknown or not an employee sees nothing.</summary>
public sealed class AccessScopeProvider(PersonDirectory persons)
{
    public Person? PersonOf(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true } ? persons.Find(principal.PersonKey()) : null;

    public AccessScope ScopeOf(ClaimsPrincipal principal) =>
        PersonOf(principal) is { } person && person.Roles.Contains(StaffRole.Employee) ? person.Scope : AccessScope.None;
}
