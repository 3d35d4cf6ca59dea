using Bunit;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class ClarifyPanelTests : GermanContext
{
    [Fact]
    public void Each_case_is_a_link_that_asks_the_question_with_it()
    {
        CaseChoice[] choices = [new("Inland", "Wie hoch ist das Tagegeld? (Inland)"), new("Ausland", "Wie hoch ist das Tagegeld? (Ausland)")];

        var panel = Render<ClarifyPanel>(parameters => parameters.Add(panel => panel.Asked, Said.Question).Add(panel => panel.Choices, choices));

        var links = panel.FindAll("ul.choices a");
        Assert.Equal(["Inland", "Ausland"], links.Select(link => link.TextContent));
        Assert.Equal(choices.Select(choice => new AskedQuestion(choice.Question, Said.Scope).Address), links.Select(link => link.GetAttribute("href")));
        Assert.Equal("Welcher Fall ist gemeint?", panel.Find("section[aria-labelledby] h3").TextContent);
    }

    [Fact]
    public void R19_choices_in_a_models_words_say_so_and_ask_what_the_rules_ask()
    {
        CaseChoice[] choices = [new("Inland", "Tagegeld? (Inland)") { Worded = "Reise im Inland" }, new("Ausland", "Tagegeld? (Ausland)")];

        var panel = Render<ClarifyPanel>(parameters => parameters.Add(panel => panel.Asked, Said.Question).Add(panel => panel.Choices, choices)
            .Add(panel => panel.WordedBy, new LanguageModelDescription("probe-7b", ProcessingPlace.ThisMachine, "Rechenzentrum", "v1")));

        Assert.Equal(["Reise im Inland", "Ausland"], panel.FindAll("ul.choices a").Select(link => link.TextContent));
        Assert.Equal(choices.Select(choice => new AskedQuestion(choice.Question, Said.Scope).Address), panel.FindAll("ul.choices a").Select(link => link.GetAttribute("href")));
        Assert.Contains("probe-7b (Rechenzentrum)", panel.Find("[data-choices-worded-by]").TextContent);
    }
}
