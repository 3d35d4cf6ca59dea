using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class OpenPagesTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task With_as_many_open_as_allowed_the_next_page_is_a_sentence_for_this_person_only()
    {
        var pages = site.Services.GetRequiredService<OpenPages>();
        using var mine = await site.SignInAsync("jb");
        using var other = await site.SignInAsync("mk");
        for (var page = 0; page < 20; page++)
            Assert.True(pages.TryOpen("jb"));

        var refused = WebUtility.HtmlDecode(await mine.GetStringAsync("/hilfe", TestContext.Current.CancellationToken));
        var shown = await other.GetStringAsync("/hilfe", TestContext.Current.CancellationToken);
        pages.Close("jb");
        var again = await mine.GetStringAsync("/hilfe", TestContext.Current.CancellationToken);

        Assert.Contains("Sie haben zu viele Seiten geöffnet", refused, StringComparison.Ordinal);
        Assert.Contains("href=\"/hilfe\"", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--Blazor:", refused, StringComparison.Ordinal);
        Assert.All([shown, again], page => Assert.Contains("<!--Blazor:", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_circuit_too_many_does_not_begin_and_one_that_is_closed_makes_room_once()
    {
        var pages = new OpenPages(Options.Create(new LimitOptions { OpenPages = 2 }));
        OpenPagesHandler Handler() => new(new SignedIn("jb"), pages);
        var (first, second, third) = (Handler(), Handler(), Handler());
        await first.OnCircuitOpenedAsync(null!, CancellationToken.None);
        await second.OnCircuitOpenedAsync(null!, CancellationToken.None);

        await Assert.ThrowsAsync<TooManyPagesException>(() => third.OnCircuitOpenedAsync(null!, CancellationToken.None));
        await third.OnCircuitClosedAsync(null!, CancellationToken.None);
        Assert.True(pages.AreAll("jb"));
        await first.OnCircuitClosedAsync(null!, CancellationToken.None);
        await first.OnCircuitClosedAsync(null!, CancellationToken.None);

        Assert.False(pages.AreAll("jb"));
        await Handler().OnCircuitOpenedAsync(null!, CancellationToken.None);
        Assert.True(pages.AreAll("jb"));
    }

    private sealed class SignedIn(string person) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() =>
            Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person)], "test"))));
    }
}
