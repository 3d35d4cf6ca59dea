using Microsoft.AspNetCore.Http.HttpResults;

namespace StaffAssistant.Web.Hosting;

/// <summary>A return address counts only when it stays in this application.</summary>
internal static class LocalAddress
{
    public static string Or(string? address, string otherwise) =>
        address is { Length: > 0 } && !address.Any(char.IsControl) && RedirectHttpResult.IsLocalUrl(address) && !address.StartsWith('~') ? address : otherwise;
}
