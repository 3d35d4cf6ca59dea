using Microsoft.AspNetCore.Authorization;

namespace StaffAssistant.Web.Identity;

internal sealed class RoleRequirementHandler(AccessScopeProvider scopes) : AuthorizationHandler<RoleRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        if (scopes.PersonOf(context.User)?.Roles.Overlaps(requirement.AnyOf) == true)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
