using Microsoft.AspNetCore.Authorization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Briefing;

namespace StaffAssistant.Web.Identity.Briefing;

/// <summary>Looks anew for every address and every page of an open circuit: a text that changed counts at the next step.</summary>
internal sealed class BriefingHandler(AccessScopeProvider scopes, BriefingDesk desk) : AuthorizationHandler<BriefingRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, BriefingRequirement requirement)
    {
        if (IsOpen(context.Resource) || (scopes.PersonOf(context.User) is { } person && !await desk.IsDueAsync(new PersonKey(person.Key), CancellationToken.None)))
            context.Succeed(requirement);
    }

    // The connection of a page opens nothing by itself: each page in it is looked at here again.
    private static bool IsOpen(object? resource) => resource switch
    {
        HttpContext http => http.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) || http.GetEndpoint()?.Metadata.GetMetadata<OpenBeforeBriefingAttribute>() is not null,
        Microsoft.AspNetCore.Components.RouteData route => route.PageType.IsDefined(typeof(OpenBeforeBriefingAttribute), inherit: false),
        _ => false,
    };
}
