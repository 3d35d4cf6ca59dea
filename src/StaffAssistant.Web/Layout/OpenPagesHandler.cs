using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

/// <summary>
/// Counts a circuit from its beginning until it is removed, also while its connection is broken. The page says in a sentence when there are too many; a
/// circuit that is asked for all the same does not begin.
/// </summary>
internal sealed class OpenPagesHandler(AuthenticationStateProvider authentication, OpenPages pages) : CircuitHandler
{
    private string? _person;

    /// <exception cref="TooManyPagesException">The person has as many open as allowed.</exception>
    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var person = (await authentication.GetAuthenticationStateAsync()).User.PersonKey() ?? string.Empty;
        if (!pages.TryOpen(person))
            throw new TooManyPagesException();
        _person = person;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _person, null) is { } person)
            pages.Close(person);
        return Task.CompletedTask;
    }
}
