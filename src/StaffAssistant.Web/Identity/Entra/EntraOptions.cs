namespace StaffAssistant.Web.Identity.Entra;

/// <summary>The app registration in Entra ID.</summary>
public sealed class EntraOptions
{
    public const string Section = "AzureAd";

    /// <summary>The host of the sign-in.</summary>
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The directory (tenant) whose people may sign in, as a GUID. No other directory is accepted.</summary>
    public string TenantId { get; set; } = string.Empty;

    /// <summary>The application (client) id, as a GUID.</summary>
    public string ClientId { get; set; } = string.Empty;

    /// <summary>The client secret. Set it in the environment (AzureAd__ClientSecret), never in a file that is passed on.</summary>
    public string ClientSecret { get; set; } = string.Empty;

    /// <summary>Whether groups of people with more than 200 of them are fetched from Microsoft Graph. Without it their sign-in is refused, with the reason.</summary>
    public bool GroupsFromGraph { get; set; }

    /// <summary>The address of Microsoft Graph.</summary>
    public string GraphAddress { get; set; } = "https://graph.microsoft.com/v1.0";

    /// <summary>
    /// Whether open sign-ins are compared with the directory every few minutes (<see cref="SignInOptions.RevalidateEvery"/>). The application needs permissions
    /// of its own for that; without it, changes count when groups are fetched anew (<see cref="SignInOptions.MaxAge"/>).
    /// </summary>
    public bool RevalidateByGraph { get; set; }

    internal string Graph => GraphAddress.TrimEnd('/') + "/";

    internal string TokenAddress => $"{Instance.TrimEnd('/')}/{TenantId.ToLowerInvariant()}/oauth2/v2.0/token";

    internal string Authority => $"{Instance.TrimEnd('/')}/{TenantId.ToLowerInvariant()}/v2.0";
}
