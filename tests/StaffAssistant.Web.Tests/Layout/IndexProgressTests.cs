using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class IndexProgressTests : GermanContext
{
    private readonly IndexReadiness _readiness = new();

    public IndexProgressTests()
    {
        Services.AddSingleton(_readiness);
        SetRendererInfo(new("Server", isInteractive: true));
    }

    [Fact]
    public void While_the_index_is_built_a_status_line_says_how_far_it_is_and_that_questions_wait()
    {
        var line = Render<IndexProgress>();
        Assert.Equal(string.Empty, line.Find("[role=status]").TextContent.Trim());

        _readiness.Report(new IndexState.Building(43, 100));

        line.WaitForAssertion(() => Assert.Equal(
            "Der Suchindex wird aufgebaut (43 %). Ihre Frage wird beantwortet, sobald er fertig ist.", line.Find("[role=status] span").TextContent));
        Assert.Equal("43", line.Find("progress").GetAttribute("value"));
    }

    [Fact]
    public void It_goes_when_the_index_answers()
    {
        _readiness.Report(new IndexState.Building(0, 0));
        var line = Render<IndexProgress>();
        Assert.Contains("(0 %)", line.Markup, StringComparison.Ordinal);

        _readiness.Report(new IndexState.Ready());

        line.WaitForAssertion(() => Assert.Empty(line.FindAll("[role=status] *")));
    }

    [Fact]
    public void The_line_keeps_the_language_of_its_page_whoever_reports()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        var line = Render<IndexProgress>();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

        _readiness.Report(new IndexState.Building(1, 2));

        line.WaitForAssertion(() => Assert.StartsWith("The search index is being built (50", line.Find("span").TextContent, StringComparison.Ordinal));
    }
}
