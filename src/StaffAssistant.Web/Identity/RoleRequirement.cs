using Microsoft.AspNetCore.Authorization;

namespace StaffAssistant.Web.Identity;

/// <summary>The person holds this role at this moment.</summary>
public sealed record RoleRequirement(StaffRole Role) : IAuthorizationRequirement;
