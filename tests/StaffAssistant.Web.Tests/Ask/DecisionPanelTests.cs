using Bunit;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class DecisionPanelTests : GermanContext
{
    private static readonly QuestionVerdict Refused = new(0.97, DecisionZone.StaysHuman, [DecisionReason.NamesCase, DecisionReason.AsksOutcome], true);
    private static readonly QuestionVerdict Unsure = new(0.4, DecisionZone.RuleOnly, [DecisionReason.NamesCase], true);

    [Fact]
    public void The_panel_leaves_the_decision_to_the_reader_and_says_why()
    {
        var page = Render(Refused, AnswerKind.DecisionStaysHuman);

        Assert.Equal("Die Entscheidung treffen Sie.", page.Find("h2.big").TextContent);
        Assert.Equal(5, page.FindAll(".todo input[type=checkbox]").Count);
        Assert.Equal(2, page.FindAll(".why li").Count);
    }

    [Fact]
    public void Without_a_rule_it_says_how_to_ask_for_one() =>
        Assert.Contains("Fragen Sie nach der Regel", Render(Refused, AnswerKind.DecisionStaysHuman).Markup, StringComparison.Ordinal);

    [Fact]
    public void A_doubtful_question_is_answered_with_a_word_of_caution()
    {
        var page = Render(Unsure, AnswerKind.Answer);

        Assert.Empty(page.FindAll("h2.big"));
        Assert.Contains("Es nennt nur die Regel", page.Find("p.notice").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<AnswerPanel> Render(QuestionVerdict verdict, AnswerKind kind)
    {
        var view = AnswerView.Empty.Apply(new AnswerEvent.QuestionJudged(verdict)).Apply(new AnswerEvent.Completed(kind, 0, TimeSpan.Zero));
        return Render<AnswerPanel>(panel => panel
            .Add(part => part.Asked, new AskedQuestion("Soll ich Frau Wessels kündigen?", Said.Scope)).Add(part => part.View, view).Add(part => part.State, AskState.Complete));
    }
}
