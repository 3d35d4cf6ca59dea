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
    private readonly RightsAge _age;
    private ClaimsPrincipal? _shown;
    private bool _reduced;

    public SessionAuthenticationStateProvider(SignedInSessions sessions, IPersonSource persons, RightsAge age)
    {
        (_sessions, _persons, _age) = (sessions, persons, age);
        _sessions.Changed += TellOfTheEnd;
        _sessions.RightsChanged += TellOf;
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
        _sessions.RightsChanged -= TellOf;
        _persons.Changed -= Tell;
    }

    private bool IsSignedIn(ClaimsPrincipal user) => _sessions.Find(user) is { } session && _persons.Find(session) is not null;

    /// <summary>Rights changed: the page is drawn anew with what holds now.</summary>
    private void Tell()
    {
        if (_shown is { } user)
            NotifyAuthenticationStateChanged(Task.FromResult(IsSignedIn(user) ? new AuthenticationState(user) : Nobody));
    }

    private void TellOf(SessionId session)
    {
        if (_shown?.Session() == session)
            Tell();
    }

    /// <summary>Sessions of others come and go; a page is drawn anew only when its own is over, or its rights have grown too old to be sure of.</summary>
    private void TellOfTheEnd()
    {
        if (_shown is not { } user)
            return;
        if (IsSignedIn(user))
        {
            var reduced = _sessions.Find(user) is { } session && _age.IsReduced(session);
            if (reduced != _reduced)
            {
                _reduced = reduced;
                Tell();
            }
            return;
        }
        _shown = null;
        NotifyAuthenticationStateChanged(Task.FromResult(Nobody));
    }
}
