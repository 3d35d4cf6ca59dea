using Microsoft.AspNetCore.Components.Authorization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;

namespace StaffAssistant.Web.Identity;

/// <summary>Who uses this page now. Holds nothing: a circuit outlives a change of rights, so each call looks anew.</summary>
public sealed class CurrentPerson(AuthenticationStateProvider authentication, AccessScopeProvider scopes)
{
    /// <summary>The person; null when nobody is signed in or the person is gone.</summary>
    public async Task<Person?> FindAsync() => scopes.PersonOf((await authentication.GetAuthenticationStateAsync()).User);

    /// <summary>The person as the audit trail names him. Nobody has no rights, and what nobody does is refused before it is recorded.</summary>
    public async Task<AuditActor> ActorAsync() => new((await FindAsync())?.Key ?? string.Empty);

    /// <summary>What the person may see at this moment, with what he uploaded for himself.</summary>
    public async Task<AccessScope> ScopeAsync() => scopes.ScopeWithOwnOf((await authentication.GetAuthenticationStateAsync()).User);
}
