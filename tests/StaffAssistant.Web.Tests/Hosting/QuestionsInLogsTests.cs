using System.Net;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

/// <summary>The address of a question can be shared; what is logged about its way holds none of its words.</summary>
public sealed class QuestionsInLogsTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task An_address_with_a_question_leaves_no_word_of_it_in_the_log()
    {
        const string Address = "/?frage=Kastanienallee%20Pfingstrose&stichtag=2025-06-01";
        using (var stranger = site.Open())
            Assert.Equal(HttpStatusCode.Found, (await stranger.GetAsync(Address)).StatusCode);
        using var person = await site.SignInAsync("jb");

        var page = await person.GetStringAsync(Address);
        using var unknown = await person.GetAsync("/quelle/unlesbar?frage=Kastanienallee%20Pfingstrose");

        Assert.Contains("Kastanienallee Pfingstrose", page, StringComparison.Ordinal);
        Assert.NotEmpty(site.Log.Lines);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("Kastanienallee", StringComparison.OrdinalIgnoreCase));
    }
}
