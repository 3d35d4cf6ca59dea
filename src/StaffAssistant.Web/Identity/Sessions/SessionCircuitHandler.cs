using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>What a person does in an open page counts as activity.</summary>
internal sealed class SessionCircuitHandler(AuthenticationStateProvider authentication, SignedInSessions sessions) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        if ((await authentication.GetAuthenticationStateAsync()).User.Session() is { } session)
            sessions.Touch(session);
        await next(context);
    };
}
