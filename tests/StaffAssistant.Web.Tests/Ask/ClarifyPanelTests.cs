using Bunit;
using StaffAssistant.Core.Answering.Clarifying;
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
}
