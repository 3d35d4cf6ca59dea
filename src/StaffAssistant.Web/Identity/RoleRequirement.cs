using Microsoft.AspNetCore.Authorization;

namespace StaffAssistant.Web.Identity;

/// <summary>The person holds one of these roles at this moment.</summary>
public sealed record RoleRequirement(params IReadOnlyList<StaffRole> AnyOf) : IAuthorizationRequirement
{
    /// <summary>The policy for what editors and administrators both do.</summary>
    public const string EditorOrAdministrator = nameof(EditorOrAdministrator);
}
