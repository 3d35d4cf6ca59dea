using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>
/// Who uses an open page. A circuit outlives its sign-in: when that ends, or when rights change, the page is told at once; and whoever asks gets nobody as
/// soon as the session is over, told or not.
/// </summary>
internal sealed class SessionAuthenticationStateProvider : ServerAuthenticationStateProvider, IDisposable
{
    private static readonly AuthenticationState Nobody = new(new ClaimsPrincipal(new ClaimsIdentity()));
    private readonly SignedInSessions _sessions;
    private readonly IPersonSource _persons;
    private ClaimsPrincipal? _shown;

    public SessionAuthenticationStateProvider(SignedInSessions sessions, IPersonSource persons)
    {
        (_sessions, _persons) = (sessions, persons);
        _sessions.Changed += TellOfTheEnd;
        _persons.Changed += Tell;
    }

    public override async Task<AuthenticationState> GetAuthenticationStateAsync()
    {
        var state = await base.GetAuthenticationStateAsync();
        if (!IsSignedIn(state.User))
            return Nobody;
        _shown = state.User;
        return state;
    }

    public void Dispose()
    {
        _sessions.Changed -= TellOfTheEnd;
        _persons.Changed -= Tell;
    }

    private bool IsSignedIn(ClaimsPrincipal user) => _sessions.Find(user) is { } session && _persons.Find(session) is not null;

    /// <summary>Rights changed: the page is drawn anew with what holds now.</summary>
    private void Tell()
    {
        if (_shown is { } user)
            NotifyAuthenticationStateChanged(Task.FromResult(IsSignedIn(user) ? new AuthenticationState(user) : Nobody));
    }

    /// <summary>Sessions of others come and go; a page is drawn anew only when its own is over.</summary>
    private void TellOfTheEnd()
    {
        if (_shown is not { } user || IsSignedIn(user))
            return;
        _shown = null;
        NotifyAuthenticationStateChanged(Task.FromResult(Nobody));
    }
}
