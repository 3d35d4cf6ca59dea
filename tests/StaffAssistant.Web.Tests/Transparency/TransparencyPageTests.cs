using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Retention;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Transparency;

/// <summary>R43: the page says what is in force, names every store, and shows what was measured or that nothing was.</summary>
public sealed class TransparencyPageTests(TestSite site) : IClassFixture<TestSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-GB")]
    public void Every_kind_that_is_kept_has_words(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        foreach (var key in Enum.GetNames<RetainedKind>().Union(Enum.GetNames<PersonalKind>()).SelectMany(kind => new[] { $"Kind{kind}", $"Why{kind}", $"Who{kind}" }))
            Assert.False(string.IsNullOrEmpty(Features.Transparency.TransparencyText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture)), key);
    }

    [Fact]
    public async Task What_was_not_measured_is_said_and_what_was_published_is_shown()
    {
        using var browser = await site.SignInAsync("jb");
        var before = WebUtility.HtmlDecode(await browser.GetStringAsync("/transparenz", Cancel));

        await PublishedRun.WriteAsync(
            site.Services.GetRequiredService<CommitteeFolder>().Data, "quality.json", new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.Zero), "golden.jsonl", "abc1234", new { citedRight = 0.9731 }, Cancel);
        var after = WebUtility.HtmlDecode(await browser.GetStringAsync("/transparenz", Cancel));

        Assert.Equal(2, before.Split("Nicht gemessen.").Length - 1);
        Assert.Equal(1, after.Split("Nicht gemessen.").Length - 1);
        Assert.Contains("golden.jsonl", after, StringComparison.Ordinal);
        Assert.Contains("0,9731", after, StringComparison.Ordinal);
        Assert.Contains("Zitat-Modus", after, StringComparison.Ordinal);
        Assert.Contains("nach 365 Tagen", after, StringComparison.Ordinal);
    }
}
