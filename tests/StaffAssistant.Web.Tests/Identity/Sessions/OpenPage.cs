using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Sessions;
using StaffAssistant.Web.Tests.Identity.Entra;

namespace StaffAssistant.Web.Tests.Identity.Sessions;

/// <summary>An open page: a scope of its own with the principal that it was opened with.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;
    private readonly AuthenticationStateProvider _authentication;
    private int _told;

    public OpenPage(EntraSite site, EntraPerson person, SignedInSession? session = null)
    {
        Session = session ?? site.Services.GetRequiredService<SignedInSessions>().Open(person.Key, person);
        _scope = site.Services.CreateAsyncScope();
        _authentication = _scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        ClaimsPrincipal principal = StaffClaims.For(Session, "test");
        ((IHostEnvironmentAuthenticationStateProvider)_authentication).SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        _ = _authentication.GetAuthenticationStateAsync();
        _authentication.AuthenticationStateChanged += _ => Interlocked.Increment(ref _told);
    }

    public SignedInSession Session { get; }

    /// <summary>How often the page was told that something changed.</summary>
    public int Told => Volatile.Read(ref _told);

    public async Task<bool> IsSignedInAsync() => (await _authentication.GetAuthenticationStateAsync()).User.Identity is { IsAuthenticated: true };

    public async Task<IEnumerable<string>> GrantsAsync() =>
        (await _scope.ServiceProvider.GetRequiredService<CurrentPerson>().ScopeAsync()).WithoutOwn().Grants.Order(StringComparer.Ordinal);

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
