using System.Globalization;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>What is missing in the section <c>AzureAd</c>, one sentence for each key.</summary>
internal static class EntraOptionsCheck
{
    private const string ExampleId = "00000000-1111-2222-3333-444444444444";

    public static IEnumerable<string> Failures(EntraOptions options)
    {
        if (!IsHttps(options.Instance))
            yield return Missing(nameof(options.Instance), "https://login.microsoftonline.com/");
        if (!IsId(options.TenantId))
            yield return Missing(nameof(options.TenantId), ExampleId);
        if (!IsId(options.ClientId))
            yield return Missing(nameof(options.ClientId), ExampleId);
        if (string.IsNullOrWhiteSpace(options.ClientSecret))
            yield return string.Format(CultureInfo.CurrentCulture, IdentityText.SecretMissing, $"{EntraOptions.Section}:{nameof(options.ClientSecret)}", "AzureAd__ClientSecret");
        if ((options.GroupsFromGraph || options.RevalidateByGraph) && !IsHttps(options.GraphAddress))
            yield return Missing(nameof(options.GraphAddress), "https://graph.microsoft.com/v1.0");
    }

    private static bool IsHttps(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", Query: "", Fragment: "" };

    /// <summary>"common" and "organizations" are no directory: they would let in everybody who has a work account anywhere.</summary>
    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static string Missing(string key, string example) =>
        string.Format(CultureInfo.CurrentCulture, IdentityText.KeyMissing, $"{EntraOptions.Section}:{key}", example);
}
