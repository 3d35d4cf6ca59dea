using System.Security.Claims;

namespace StaffAssistant.Web.Identity;

/// <summary>A signed-in principal holds the person's key and nothing else: roles and tags are looked up whenever they matter.</summary>
public static class StaffClaims
{
    public static ClaimsPrincipal For(Person person, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Key)], scheme));

    public static string? PersonKey(this ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.NameIdentifier);
}
