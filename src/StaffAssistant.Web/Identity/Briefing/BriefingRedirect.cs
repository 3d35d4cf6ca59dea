using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace StaffAssistant.Web.Identity.Briefing;

/// <summary>Leads whoever only lacks the briefing to it, and afterwards back. Everything else is answered as usual.</summary>
internal sealed class BriefingRedirect : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden || !HttpMethods.IsGet(context.Request.Method)
            || authorizeResult.AuthorizationFailure?.FailedRequirements.All(requirement => requirement is BriefingRequirement) != true)
            return _usual.HandleAsync(next, context, policy, authorizeResult);
        context.Response.Redirect(BriefingEndpoint.AddressFor(context.Request.PathBase + context.Request.Path + context.Request.QueryString));
        return Task.CompletedTask;
    }
}
