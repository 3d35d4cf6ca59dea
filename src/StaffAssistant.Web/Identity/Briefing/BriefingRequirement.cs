using Microsoft.AspNetCore.Authorization;

namespace StaffAssistant.Web.Identity.Briefing;

/// <summary>The person confirmed the briefing as it stands, or what is asked for is open without it.</summary>
public sealed record BriefingRequirement : IAuthorizationRequirement;
