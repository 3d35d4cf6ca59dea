using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Sessions;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>Rights equal an oracle, however many groups somebody is in; what is not certain opens nothing.</summary>
public sealed class GroupOverageTests : IAsyncDisposable
{
    private readonly EntraSite _site = new();

    public GroupOverageTests()
    {
        for (var index = 0; index < Mapped.Length; index++)
        {
            _site.Settings[$"Rights:Groups:{index}:Group"] = Id(Mapped[index]).ToString();
            _site.Settings[$"Rights:Groups:{index}:Tags:0"] = $"tag-{Mapped[index]}";
            _site.Settings[$"Rights:Groups:{index}:EditorOf:0"] = $"Sammlung {Mapped[index]}";
        }
    }

    /// <summary>The groups that open something.</summary>
    private static int[] Mapped => [1, 198, 199, 200, 201, 202, 999, 1000, 1001];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(1000)]
    public async Task Rights_equal_the_oracle(int count)
    {
        (_site.Entra.GraphGroups, _site.Entra.PageSize) = (Groups(count), 300);

        using var browser = await _site.SignInAsync(reply => AsEntraTells(reply, count, "Employee", "Editor"));

        var held = Mapped.Where(number => number <= count).ToList();
        Assert.Equal(
            held.Select(number => $"tag:tag-{number}").Concat(held.Select(number => $"editor:sammlung {number}")).Append("tag:alle").ToHashSet(),
            Scope().Grants.ToHashSet());
    }

    [Fact]
    public async Task Who_is_no_editor_edits_nothing_whatever_the_groups_say()
    {
        using var browser = await _site.SignInAsync(reply => AsEntraTells(reply, 1, "Employee"));

        Assert.Equal(["tag:alle", "tag:tag-1"], Scope().Grants.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_has_a_role_but_is_no_employee_sees_nothing()
    {
        using var browser = await _site.SignInAsync(reply => AsEntraTells(reply, 1, "Administrator"));

        Assert.Empty(Scope().Grants);
    }

    [Theory]
    [InlineData("graph is down")]
    [InlineData("graph is not allowed")]
    [InlineData("hasgroups")]
    [InlineData("a group that is none")]
    public async Task What_is_not_certain_is_refused_with_the_reason(string name)
    {
        if (name == "graph is not allowed")
            _site.Settings["AzureAd:GroupsFromGraph"] = "false";
        _site.Entra.GraphGroups = name == "graph is not allowed" ? [] : null;
        using var browser = _site.Open();
        var reply = await _site.GoAsync(browser);
        AsEntraTells(reply, 201, "Employee");
        if (name is "hasgroups" or "a group that is none")
            reply.Claims.Remove("_claim_names");
        if (name == "hasgroups")
            reply.Claims["hasgroups"] = true;
        if (name == "a group that is none")
            reply.Claims["groups"] = new[] { Id(1).ToString(), "Leitung" };

        using var answer = await EntraSite.ReturnAsync(browser, reply);

        Assert.Equal("/anmelden/abgelehnt?grund=GroupsUnknown", answer.Headers.Location?.OriginalString);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(answer.Headers.Location));
        Assert.Contains("in so vielen Gruppen", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_stays_small_however_many_groups_there_are()
    {
        _site.Entra.GraphGroups = Groups(1000);
        using var browser = _site.Open();
        var reply = await _site.GoAsync(browser);
        AsEntraTells(reply, 1000, "Employee");

        using var answer = await EntraSite.ReturnAsync(browser, reply);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("__Host-staffassistant=", StringComparison.Ordinal));
        Assert.True(cookie.Length < 2000, $"{cookie.Length} characters");
        Assert.All(["; path=/", "; secure", "; httponly", "; samesite=lax"], part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    /// <summary>Up to 200 groups stand in the token; with more it only says that there are some.</summary>
    private static void AsEntraTells(EntraReply reply, int count, params string[] roles)
    {
        reply.Claims["roles"] = roles;
        if (count is > 0 and <= 200)
            reply.Claims["groups"] = Groups(count);
        if (count > 200)
        {
            reply.Claims["_claim_names"] = new { groups = "src1" };
            reply.Claims["_claim_sources"] = new { src1 = new { endpoint = "https://graph.windows.net/somewhere/else" } };
        }
    }

    private static Guid[] Groups(int count) => [.. Enumerable.Range(1, count).Select(Id)];

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    /// <summary>What the only session of this site opens.</summary>
    private Core.Access.AccessScope Scope()
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(_site.DataDirectory, "sign-ins")));
        var id = Path.GetFileNameWithoutExtension(file);
        var key = $"{EntraDouble.Tenant}/{EntraDouble.Person}";
        var session = new SignedInSession(new SessionId(Guid.ParseExact(id, "N")), key, default, default, null);
        return _site.Services.GetRequiredService<AccessScopeProvider>().ScopeOf(StaffClaims.For(session, "test"));
    }
}
