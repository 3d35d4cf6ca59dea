using System.Net;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Administration;

public sealed class RightsPageAccessTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("th", true)]
    [InlineData("jb", false)]
    [InlineData("mk", false)]
    [InlineData("ad", false)]
    [InlineData("sw", false)]
    [InlineData("ex", false)]
    public async Task Only_administrators_open_it(string person, bool opens)
    {
        using var browser = await site.SignInAsync(person);

        using var answer = await browser.GetAsync("/verwaltung/rechte");

        Assert.Equal(opens, answer.StatusCode == HttpStatusCode.OK);
        if (!opens)
            Assert.StartsWith("/kein-zugriff", answer.Headers.Location!.AbsolutePath, StringComparison.Ordinal);
        else
            Assert.Contains("Zuordnung der Gruppen", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
