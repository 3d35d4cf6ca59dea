using Bunit;
using StaffAssistant.Web.Features.Texts.Plain;
using StaffAssistant.Web.Features.Texts.Summaries;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

public sealed class LanguageWithoutModelTests : TextsContext
{
    [Fact]
    public void Without_a_model_nothing_is_offered_that_needs_one_and_the_pages_say_so()
    {
        var language = Open<LanguagePage>("/sprache-pruefen");
        var summary = Open<SummaryPage>("/zusammenfassen");

        Assert.Single(language.FindAll("#ziel option"));
        Assert.Contains("es ist keines eingerichtet", language.Markup, StringComparison.Ordinal);
        Assert.Empty(summary.FindAll("input[type=checkbox]"));
        Assert.Contains("Ein Sprachmodell ist nicht eingerichtet", summary.Markup, StringComparison.Ordinal);
    }
}
