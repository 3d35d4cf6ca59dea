using System.Net;
using System.Net.Http.Json;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>What Graph tells the application about accounts, in memory, and how often it was asked.</summary>
internal sealed class DirectoryDouble
{
    public const string Token = "for the application";
    private const string Application = "77777777-0000-0000-0000-000000000001";
    private static readonly string[] Roles = ["Employee", "TeamLead", "Editor", "Administrator", "Auditor"];
    private int _asked;

    public bool IsDown { get; set; }

    public bool IsEnabled { get; set; } = true;

    public bool IsDeleted { get; set; }

    public IReadOnlyList<string> HeldRoles { get; set; } = ["Employee"];

    public IReadOnlyList<Guid> HeldGroups { get; set; } = [];

    /// <summary>How many requests came.</summary>
    public int Asked => Volatile.Read(ref _asked);

    public HttpResponseMessage Answer(HttpRequestMessage request)
    {
        Interlocked.Increment(ref _asked);
        if (IsDown)
            throw new HttpRequestException("Graph is down.");
        if (request.Headers.Authorization?.ToString() != $"Bearer {Token}" || request.RequestUri!.Host != "graph.test")
            return new HttpResponseMessage(HttpStatusCode.Unauthorized);
        var account = $"/v1.0/users/{EntraDouble.Person}";
        var path = Uri.UnescapeDataString(request.RequestUri.AbsolutePath);
        return path == $"/v1.0/servicePrincipals(appId='{EntraDouble.Client}')" ? Json(new { id = Application, appRoles = Roles.Select(role => new { id = IdOf(role), value = role }) })
            : IsDeleted ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : path == account ? Json(new { accountEnabled = IsEnabled })
            : path == $"{account}/getMemberObjects" ? Json(new { value = HeldGroups })
            : path == $"{account}/appRoleAssignments" ? Json(new { value = HeldRoles.Select(role => new { appRoleId = IdOf(role), resourceId = Application }).Append(OfAnother) })
            : new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    /// <summary>The same role of another application counts for nothing here.</summary>
    private static object OfAnother => new { appRoleId = IdOf("Administrator"), resourceId = "88888888-0000-0000-0000-000000000001" };

    private static string IdOf(string role) => $"00000000-0000-0000-0000-00000000000{Array.IndexOf(Roles, role) + 1}";

    private static HttpResponseMessage Json(object body) => new(HttpStatusCode.OK) { Content = JsonContent.Create(body) };
}
