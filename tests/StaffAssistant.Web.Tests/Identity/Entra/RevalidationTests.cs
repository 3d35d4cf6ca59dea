using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Sessions;
using StaffAssistant.Web.Tests.Identity.Sessions;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>What changes in the directory reaches open pages within five minutes where Graph may be asked, and what holds while nothing can be asked.</summary>
public sealed class RevalidationTests : IAsyncDisposable
{
    private static readonly Guid Group = Guid.NewGuid();
    private static readonly EntraPerson Jana = new(Guid.Parse(EntraDouble.Tenant), Guid.Parse(EntraDouble.Person), "Jana Brandt", ["Employee"], [Group]);
    private readonly EntraSite _site = new();

    public RevalidationTests()
    {
        _site.Settings["Rights:Groups:0:Group"] = Group.ToString();
        _site.Settings["Rights:Groups:0:Tags:0"] = "soziales";
        _site.Settings["AzureAd:RevalidateByGraph"] = "true";
        _site.Entra.Directory.HeldGroups = [Group];
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("disabled")]
    [InlineData("deleted")]
    [InlineData("without a role")]
    public async Task An_account_that_is_gone_loses_its_open_pages_within_five_minutes(string how)
    {
        await using var page = new OpenPage(_site, Jana);
        (_site.Entra.Directory.IsEnabled, _site.Entra.Directory.IsDeleted) = (how != "disabled", how == "deleted");
        _site.Entra.Directory.HeldRoles = how == "without a role" ? [] : ["Employee"];

        _site.Clock.Advance(TimeSpan.FromMinutes(5));

        // The worker itself looks; nobody clicks.
        while (page.Told == 0)
            await Task.Delay(20, Cancel);
        Assert.False(await page.IsSignedInAsync());
        Assert.Empty(await page.GrantsAsync());
    }

    [Fact]
    public async Task Changed_groups_and_roles_count_and_the_page_is_told()
    {
        await using var page = new OpenPage(_site, Jana);
        await PassAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(0, page.Told);
        Assert.Equal(["tag:alle", "tag:soziales"], await page.GrantsAsync());

        _site.Entra.Directory.HeldGroups = [];
        await PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(["tag:alle"], await page.GrantsAsync());
        Assert.Equal(1, page.Told);
        _site.Entra.Directory.HeldRoles = ["Administrator"];
        await PassAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(await page.GrantsAsync());
        Assert.True(await page.IsSignedInAsync());
    }

    [Fact]
    public async Task Nobody_asks_Graph_for_a_question_and_a_person_with_many_windows_is_asked_for_once()
    {
        await using var page = new OpenPage(_site, Jana);
        await using var other = new OpenPage(_site, Jana);
        for (var question = 0; question < 100; question++)
            await page.GrantsAsync();
        Assert.Equal(0, _site.Entra.Directory.Asked);

        _site.Clock.Advance(TimeSpan.FromMinutes(4));
        while (_site.Entra.Directory.Asked < 4)
            await Task.Delay(20, Cancel);
        await LookAsync();
        await LookAsync();

        Assert.Equal(4, _site.Entra.Directory.Asked);
    }

    [Fact]
    public async Task While_Graph_is_down_known_rights_stay_but_what_groups_open_is_closed_after_a_quarter_of_an_hour()
    {
        await using var page = new OpenPage(_site, Jana);
        _site.Entra.Directory.IsDown = true;
        await PassAsync(TimeSpan.FromMinutes(14));
        Assert.Equal(["tag:alle", "tag:soziales"], await page.GrantsAsync());
        Assert.Equal(0, page.Told);

        await PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["tag:alle"], await page.GrantsAsync());
        Assert.True(await page.IsSignedInAsync());
        Assert.Equal(1, page.Told);

        _site.Entra.Directory.IsDown = false;
        await PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["tag:alle", "tag:soziales"], await page.GrantsAsync());
    }

    [Fact]
    public async Task Without_Graph_and_with_the_sign_in_service_down_work_goes_on_for_eight_hours()
    {
        _site.Settings["AzureAd:RevalidateByGraph"] = "false";
        await using var page = new OpenPage(_site, Jana);
        _site.Entra.IsDown = true;

        await PassAsync(TimeSpan.FromMinutes(74), page);
        Assert.Equal(["tag:alle", "tag:soziales"], await page.GrantsAsync());
        await PassAsync(TimeSpan.FromMinutes(1), page);
        Assert.Equal(["tag:alle"], await page.GrantsAsync());
        await PassAsync(TimeSpan.FromMinutes(404), page);
        Assert.True(await page.IsSignedInAsync());
        await PassAsync(TimeSpan.FromMinutes(1), page);
        Assert.False(await page.IsSignedInAsync());
    }

    [Fact]
    public async Task When_the_sign_in_service_is_back_groups_are_fetched_before_anything_is_shown()
    {
        _site.Settings["AzureAd:RevalidateByGraph"] = "false";
        await using var page = new OpenPage(_site, Jana);
        _site.Entra.IsDown = true;
        await PassAsync(TimeSpan.FromMinutes(70), page);
        Assert.True(await page.IsSignedInAsync());

        _site.Entra.IsDown = false;
        await PassAsync(TimeSpan.FromMinutes(1), page);

        Assert.False(await page.IsSignedInAsync());
        Assert.Equal(SessionState.Stale, _site.Services.GetRequiredService<SignedInSessions>().StateOf(page.Session.Id));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    /// <summary>Time passes in steps of the worker, who looks at each; where a page is named, somebody works in it.</summary>
    private async Task PassAsync(TimeSpan time, OpenPage? working = null)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromSeconds(30))
        {
            _site.Clock.Advance(TimeSpan.FromSeconds(30));
            if (working is not null)
                _site.Services.GetRequiredService<SignedInSessions>().Touch(working.Session.Id);
            await LookAsync();
        }
    }

    private Task LookAsync() => _site.Services.GetServices<IHostedService>().OfType<Revalidation>().Single().LookAsync(Cancel);
}
