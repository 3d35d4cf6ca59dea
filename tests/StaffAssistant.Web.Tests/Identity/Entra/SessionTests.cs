using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>How long a sign-in holds, over HTTP and with a clock that the test sets.</summary>
public sealed class SessionTests : IAsyncDisposable
{
    private readonly EntraSite _site = new();

    [Fact]
    public async Task Who_does_nothing_for_thirty_minutes_is_signed_out_and_proves_anew_who_he_is()
    {
        using var browser = await _site.SignInAsync();
        _site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.True(await IsSignedInAsync(browser));
        _site.Clock.Advance(TimeSpan.FromMinutes(30));

        Assert.False(await IsSignedInAsync(browser));

        Assert.Equal("login", (await ChallengeAsync(browser))["prompt"]);
    }

    [Fact]
    public async Task What_the_page_fetches_by_itself_keeps_nobody_signed_in()
    {
        using var browser = await _site.SignInAsync();
        _site.Clock.Advance(TimeSpan.FromMinutes(20));
        using var negotiation = await browser.PostAsync("/_blazor/negotiate?negotiateVersion=1", null);
        using var style = await browser.GetAsync("/app.css");
        _site.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.False(await IsSignedInAsync(browser));
    }

    [Fact]
    public async Task After_an_hour_groups_and_roles_are_fetched_anew_without_a_password()
    {
        using var browser = await _site.SignInAsync();
        await WorkAsync(browser, TimeSpan.FromMinutes(60));

        Assert.False(await IsSignedInAsync(browser));
        Assert.False((await ChallengeAsync(browser)).ContainsKey("prompt"));
        await RenewAsync(browser);

        Assert.True(await IsSignedInAsync(browser));
    }

    [Fact]
    public async Task After_ten_hours_it_is_over_however_often_it_was_renewed()
    {
        using var browser = await _site.SignInAsync();
        for (var hour = 1; hour < 10; hour++)
        {
            await WorkAsync(browser, TimeSpan.FromHours(1));
            await RenewAsync(browser);
        }
        await WorkAsync(browser, TimeSpan.FromMinutes(59));
        Assert.True(await IsSignedInAsync(browser));

        _site.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.False(await IsSignedInAsync(browser));
        Assert.Equal("login", (await ChallengeAsync(browser))["prompt"]);
    }

    [Fact]
    public async Task Sign_out_counts_for_every_copy_of_the_cookie()
    {
        using var browser = _site.Open();
        using var answer = await EntraSite.ReturnAsync(browser, await _site.GoAsync(browser));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-staffassistant=", StringComparison.Ordinal)).Split(';')[0];
        using var copy = _site.Server.CreateClient();
        (copy.BaseAddress, _) = (new Uri("https://localhost"), copy.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", cookie));
        Assert.True(await IsSignedInAsync(copy));

        using var form = await EntraSite.FormAsync(browser);
        using var gone = await browser.PostAsync("/abmelden", form);

        Assert.False(await IsSignedInAsync(copy));
        Assert.False(await IsSignedInAsync(browser));
    }

    [Fact]
    public async Task When_the_sign_in_service_is_down_people_go_on_and_sign_out_and_new_ones_get_a_sentence()
    {
        using var browser = await _site.SignInAsync();
        using var late = _site.Open();
        var reply = await _site.GoAsync(late);
        _site.Entra.IsDown = true;

        Assert.True(await IsSignedInAsync(browser));
        using var answer = await EntraSite.ReturnAsync(late, reply);
        Assert.Equal("/anmelden/abgelehnt?grund=Unreachable", answer.Headers.Location?.OriginalString);
        using var form = await EntraSite.FormAsync(browser);
        using var gone = await browser.PostAsync("/abmelden", form);
        Assert.False(await IsSignedInAsync(browser));
    }

    [Fact]
    public async Task Before_the_service_was_ever_reached_the_way_there_ends_in_a_sentence()
    {
        _site.Entra.IsDown = true;
        using var browser = _site.Open();

        using var answer = await browser.GetAsync("/anmelden/dienstkonto");

        Assert.Equal("/anmelden/abgelehnt?grund=Unreachable", answer.Headers.Location?.OriginalString);
        Assert.Contains("Der Anmeldedienst antwortet nicht", WebUtility.HtmlDecode(await browser.GetStringAsync(answer.Headers.Location)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_renamed_stays_the_same_person_and_a_reused_address_is_another()
    {
        using var browser = await _site.SignInAsync(reply => reply.Claims["name"] = "Jana Brandt-Meier");
        using var other = await _site.SignInAsync(reply => reply.Claims["oid"] = "aaaaaaaa-0000-0000-0000-000000000002");

        Assert.Contains("Jana Brandt-Meier", await browser.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.True(await IsSignedInAsync(other));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static async Task<bool> IsSignedInAsync(HttpClient browser)
    {
        using var answer = await browser.GetAsync("/");
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found, answer.StatusCode.ToString());
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Time passes while the person works.</summary>
    private async Task WorkAsync(HttpClient browser, TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(10))
        {
            _ = await IsSignedInAsync(browser);
            _site.Clock.Advance(time - passed < TimeSpan.FromMinutes(10) ? time - passed : TimeSpan.FromMinutes(10));
        }
    }

    private async Task RenewAsync(HttpClient browser)
    {
        using var answer = await EntraSite.ReturnAsync(browser, await _site.GoAsync(browser));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    private static async Task<Dictionary<string, string>> ChallengeAsync(HttpClient browser)
    {
        using var challenge = await browser.GetAsync("/anmelden/dienstkonto");
        return QueryHelpers.ParseQuery(challenge.Headers.Location!.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }
}
