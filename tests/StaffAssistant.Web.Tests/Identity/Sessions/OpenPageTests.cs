using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Sessions;
using StaffAssistant.Web.Tests.Identity.Entra;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Sessions;

/// <summary>What an open page learns when its sign-in ends or rights change, without anybody clicking.</summary>
public sealed class OpenPageTests : IAsyncDisposable
{
    private static readonly Guid Group = Guid.NewGuid();

    private static readonly EntraPerson Jana =
        new(Guid.Parse(EntraDouble.Tenant), Guid.Parse(EntraDouble.Person), "Jana Brandt", ["Employee"], [Group]);

    private readonly EntraSite _site = new();

    public OpenPageTests() => (_site.Settings["Rights:Groups:0:Group"], _site.Settings["Rights:Groups:0:Tags:0"]) = (Group.ToString(), "soziales");

    [Fact]
    public async Task A_changed_mapping_counts_at_once_and_the_page_is_told()
    {
        await using var page = new OpenPage(_site, Jana);
        Assert.Equal(["tag:alle", "tag:soziales"], await page.GrantsAsync());

        Set("Rights:Groups:0:Tags:0", "leitung");

        Assert.Equal(["tag:alle", "tag:leitung"], await page.GrantsAsync());
        Assert.Equal(1, page.Told);
    }

    [Fact]
    public async Task Who_is_blocked_is_nobody_at_once()
    {
        await using var page = new OpenPage(_site, Jana);

        Set("Rights:Blocked:0", EntraDouble.Person);

        Assert.False(await page.IsSignedInAsync());
        Assert.Empty(await page.GrantsAsync());
        Assert.Equal(1, page.Told);
    }

    [Fact]
    public async Task A_mapping_with_a_mistake_opens_nothing_and_keeps_out_whom_it_kept_out()
    {
        Set("Rights:Blocked:0", Guid.NewGuid().ToString());
        await using var page = new OpenPage(_site, Jana);

        Set("Rights:Groups:0:Group", "Sozialamt");

        Assert.Equal(["tag:alle"], await page.GrantsAsync());
        Assert.Contains(_site.Log.Lines, line => line.Contains("The changed mapping of groups has a mistake", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_session_ends_every_page_of_it_is_told_and_no_other()
    {
        await using var page = new OpenPage(_site, Jana);
        await using var sameBrowser = new OpenPage(_site, Jana, page.Session);
        await using var otherBrowser = new OpenPage(_site, Jana);

        _site.Services.GetRequiredService<SignedInSessions>().End(page.Session.Id);

        Assert.Equal((1, 1, 0), (page.Told, sameBrowser.Told, otherBrowser.Told));
        Assert.False(await page.IsSignedInAsync());
        Assert.True(await otherBrowser.IsSignedInAsync());
    }

    [Fact]
    public async Task When_its_time_runs_out_a_page_is_told_without_being_touched()
    {
        await using var page = new OpenPage(_site, Jana);
        _site.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(0, page.Told);

        _site.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(1, page.Told);
        Assert.False(await page.IsSignedInAsync());
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private void Set(string key, string value)
    {
        var configuration = (IConfigurationRoot)_site.Services.GetRequiredService<IConfiguration>();
        configuration[key] = value;
        configuration.Reload();
    }
}
