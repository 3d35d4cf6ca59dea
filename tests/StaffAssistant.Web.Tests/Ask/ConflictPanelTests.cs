using Bunit;
using Bunit.TestDoubles;
using StaffAssistant.Core.Answering;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class ConflictPanelTests : GermanContext
{
    [Fact]
    public void Both_sides_stand_beside_each_other_with_quote_and_owner_and_none_is_chosen()
    {
        var view = Said
            .View(Said.Sentence("Bis 15 Euro.", Said.Source("Bis 15 Euro.")), Said.Sentence("Bis 10 Euro.", Said.Source("Bis 10 Euro."), 2))
            .Apply(new AnswerEvent.Completed(AnswerKind.Conflict, 0, TimeSpan.Zero));

        var panel = Render<AnswerPanel>(parameters => parameters
            .Add(answer => answer.Asked, Said.Question)
            .Add(answer => answer.View, view)
            .Add(answer => answer.State, AskState.Complete));

        Assert.Equal("Zwei gültige Regeln sagen dazu Verschiedenes", panel.Find("h2").TextContent);
        Assert.Equal(["Bis 15 Euro.", "Bis 10 Euro."], panel.FindAll(".versus .source blockquote").Select(quote => quote.TextContent.Trim()));
        Assert.Equal(2, panel.FindAll(".versus dl").Count(facts => facts.TextContent.Contains("Personalamt", StringComparison.Ordinal)));
        Assert.Contains("Der Assistent wählt nicht aus.", panel.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Single(panel.FindComponents<Stub<AnswerFeedback>>());
    }
}
