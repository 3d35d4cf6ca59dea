using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.OwnData;

public sealed class OwnDataDownloadTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task The_files_hold_what_is_kept_of_the_person_who_asks_and_of_nobody_else()
    {
        foreach (var (person, version) in new[] { ("jb", "eigene"), ("mk", "fremde") })
            await site.Services.GetRequiredService<IBriefingStore>().ConfirmAsync(new PersonKey(person), new BriefingConfirmation(version, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken);
        using var browser = await site.SignInAsync("jb");

        using var json = JsonDocument.Parse(await browser.GetStringAsync("/meine-daten/herunterladen?form=json", TestContext.Current.CancellationToken));
        var html = await browser.GetStringAsync("/meine-daten/herunterladen?form=html", TestContext.Current.CancellationToken);
        using var other = await browser.GetAsync("/meine-daten/herunterladen?form=exe", TestContext.Current.CancellationToken);

        Assert.Equal("jb", json.RootElement.GetProperty("Person").GetString());
        Assert.Equal("eigene", json.RootElement.GetProperty("Kept").GetProperty("Briefing")[0].GetProperty("Fassung").GetString());
        Assert.Contains("eigene", html, StringComparison.Ordinal);
        Assert.DoesNotContain("fremde", html + json.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }
}
