using System.Net;
using System.Security.Cryptography;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>Answers that are not what the sign-in service would say to us, each refused with a sentence and without a session.</summary>
public sealed class EntraReplyTests(EntraSite site) : IClassFixture<EntraSite>
{
    private const string Other = "99999999-2222-3333-4444-555555555555";

    private static readonly Dictionary<string, (string Refusal, Action<EntraReply> Change)> Manipulations = new()
    {
        ["of another tenant, by its claim"] = ("OtherTenant", reply => reply.Claims["tid"] = Other),
        ["of another tenant, by its issuer"] = ("OtherTenant", reply => (reply.Claims["tid"], reply.Claims["iss"]) = (Other, $"{EntraDouble.Instance}{Other}/v2.0")),
        ["of another issuer"] = ("OtherTenant", reply => reply.Claims["iss"] = "https://evil.test/v2.0"),
        ["of an older form of the issuer"] = ("OtherTenant", reply => reply.Claims["iss"] = $"https://sts.windows.net/{EntraDouble.Tenant}/"),
        ["for another application"] = ("NotTrusted", reply => reply.Claims["aud"] = Other),
        ["with the nonce of another sign-in"] = ("NotTrusted", reply => reply.Claims["nonce"] = "638000000000000000.abc"),
        ["without a nonce"] = ("NotTrusted", reply => reply.Claims.Remove("nonce")),
        ["with a changed state"] = ("Expired", reply => reply.State = reply.State[..^8] + "AAAAAAAA"),
        ["expired"] = ("ClockDiffers", reply => (reply.Claims["nbf"], reply.Claims["exp"]) = (Seconds(-7200), Seconds(-600))),
        ["not yet valid"] = ("ClockDiffers", reply => (reply.Claims["nbf"], reply.Claims["exp"]) = (Seconds(600), Seconds(7200))),
        ["without an end"] = ("NotTrusted", reply => reply.Claims.Remove("exp")),
        ["with its signature cut off"] = ("NotTrusted", reply => reply.WithSignature = false),
        ["that says it needs no signature"] = ("NotTrusted", reply => reply.Algorithm = "none"),
        ["signed with the secret"] = ("NotTrusted", reply => reply.Algorithm = "HS256"),
        ["signed with another key"] = ("NotTrusted", reply => reply.Key = RSA.Create(2048)),
        ["without a tenant"] = ("NotTrusted", reply => reply.Claims.Remove("tid")),
        ["without an object id"] = ("NotTrusted", reply => reply.Claims.Remove("oid")),
        ["with an object id that is none"] = ("NotTrusted", reply => reply.Claims["oid"] = "../jb"),
        ["with a code that another browser asked for"] = ("Expired", reply => reply.Challenge = "of-another-browser"),
        ["with a code that never was"] = ("Expired", reply => reply.Code = "made-up"),
        ["without a token"] = ("NotTrusted", reply => reply.WithToken = false),
        ["without a role of this application"] = ("NoRole", reply => reply.Claims["roles"] = new[] { "Guest", "0", "employee" }),
    };

    public static TheoryData<string> Names => [.. Manipulations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_that_is_not_right_signs_nobody_in(string name)
    {
        var (refusal, change) = Manipulations[name];
        using var browser = site.Open();
        var reply = await site.GoAsync(browser);
        change(reply);

        using var answer = await EntraSite.ReturnAsync(browser, reply);

        Assert.Equal($"/anmelden/abgelehnt?grund={refusal}", answer.Headers.Location?.OriginalString);
        await AssertNotSignedInAsync(browser, answer);
    }

    [Fact]
    public async Task A_good_answer_signs_in_and_counts_once()
    {
        using var browser = site.Open();
        var reply = await site.GoAsync(browser, "/bibliothek?art=Formular");

        using var first = await EntraSite.ReturnAsync(browser, reply);
        using var stranger = site.Open();
        using var again = await EntraSite.ReturnAsync(stranger, reply);

        Assert.Equal("/bibliothek?art=Formular", first.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
        Assert.Equal("/anmelden/abgelehnt?grund=Expired", again.Headers.Location?.OriginalString);
        await AssertNotSignedInAsync(stranger, again);
    }

    [Fact]
    public async Task An_answer_in_a_browser_that_did_not_ask_signs_nobody_in()
    {
        using var asking = site.Open();
        using var other = site.Open();
        var reply = await site.GoAsync(asking);

        using var answer = await EntraSite.ReturnAsync(other, reply);

        Assert.Equal("/anmelden/abgelehnt?grund=Expired", answer.Headers.Location?.OriginalString);
        await AssertNotSignedInAsync(other, answer);
    }

    [Theory]
    [InlineData("access_denied", "AADSTS65004: User declined to consent", "Cancelled")]
    [InlineData("invalid_request", "AADSTS50105: not assigned to a role for the application", "NotAssigned")]
    public async Task An_error_of_the_service_becomes_a_sentence(string error, string description, string refusal)
    {
        using var browser = site.Open();
        var reply = await site.GoAsync(browser);

        using var answer = await browser.PostAsync("/signin-oidc", new FormUrlEncodedContent([new("error", error), new("error_description", description), new("state", reply.State)]));

        Assert.Equal($"/anmelden/abgelehnt?grund={refusal}", answer.Headers.Location?.OriginalString);
        await AssertNotSignedInAsync(browser, answer);
    }

    [Fact]
    public async Task No_refusal_writes_a_token_or_a_name_into_the_log()
    {
        using var browser = site.Open();
        var reply = await site.GoAsync(browser);
        reply.Claims["tid"] = Other;

        await EntraSite.ReturnAsync(browser, reply);

        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("Jana Brandt", StringComparison.Ordinal) || line.Contains("eyJ", StringComparison.Ordinal) || line.Contains(EntraDouble.Secret, StringComparison.Ordinal));
    }

    private static long Seconds(int fromNow) => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + fromNow;

    private static async Task AssertNotSignedInAsync(HttpClient browser, HttpResponseMessage answer)
    {
        Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Any(cookie => cookie.StartsWith("__Host-staffassistant=", StringComparison.Ordinal)));
        using var page = await browser.GetAsync("/");
        Assert.Equal(HttpStatusCode.Found, page.StatusCode);
    }
}
