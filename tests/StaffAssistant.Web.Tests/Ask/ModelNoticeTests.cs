using Bunit;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class ModelNoticeTests : GermanContext
{
    private static readonly LanguageModelDescription Model = new("probe", ProcessingPlace.OwnNetwork, "Rechenzentrum des Kreises", "v1");

    [Fact]
    public void A_quote_answer_says_nothing_of_a_model() => Assert.Empty(Show(AnswerView.Empty.Apply(Said.Proven)).Markup.Trim());

    [Fact]
    public void R39_an_answer_that_a_model_worded_says_so_with_model_and_place()
    {
        var notice = Show(AnswerView.Empty.Apply(Said.Proven with { WordedBy = Model })).Find("[data-worded-by]").TextContent;

        Assert.Contains("KI-formuliert", notice, StringComparison.Ordinal);
        Assert.Contains("probe, Rechenzentrum des Kreises", notice, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_withheld_is_counted_and_can_be_opened_marked_but_no_verdict_can()
    {
        var view = AnswerView.Empty
            .Apply(new AnswerEvent.StatementWithheld(WithheldStatement.Of(WithheldReason.Figure, "Das Tagegeld beträgt 15 Euro.")))
            .Apply(new AnswerEvent.StatementWithheld(WithheldStatement.Of(WithheldReason.JudgesCase, "Der Antrag von Frau Kaya ist abzulehnen.")))
            .Apply(Said.Proven with { Withheld = 2, WordedBy = Model });

        var notice = ShowWithheld(view);

        Assert.Equal("2 Aussagen ohne Beleg zurückgehalten", notice.Find("details summary").TextContent);
        Assert.StartsWith("Nicht belegt", notice.Find("details li").TextContent, StringComparison.Ordinal);
        Assert.Contains("15 Euro", notice.Find("details li q").TextContent, StringComparison.Ordinal);
        Assert.Single(notice.FindAll("details li"));
        Assert.DoesNotContain("Kaya", notice.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void F37_markup_of_a_model_is_text()
    {
        var view = AnswerView.Empty
            .Apply(new AnswerEvent.StatementWithheld(new WithheldStatement(WithheldReason.NoSource, "<img src=x onerror=alert(1)> [a](javascript:alert(1))")))
            .Apply(Said.Proven with { Withheld = 1 });

        Assert.Empty(ShowWithheld(view).FindAll("img, a, script"));
        Assert.Contains("<img", ShowWithheld(view).Find("q").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reason_to_fall_back_is_a_sentence_that_says_what_is_shown_instead() => Assert.All(Enum.GetValues<FallBackReason>(), reason =>
    {
        var notice = Show(AnswerView.Empty.Apply(new AnswerEvent.FellBack(reason, TimeSpan.FromSeconds(39.2))).Apply(Said.Proven)).Find("[data-fell-back]").TextContent;

        Assert.Contains("wörtlichen Auszüge", notice, StringComparison.Ordinal);
        Assert.Contains("in 40 Sekunden", notice, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_reason_to_withhold_is_a_sentence() => Assert.All(Enum.GetValues<WithheldReason>(), reason => Assert.EndsWith(".", ModelWords.Of(reason), StringComparison.Ordinal));

    [Fact]
    public void When_only_words_were_searched_though_a_model_is_set_up_the_reader_is_told()
    {
        Assert.NotNull(Show(AnswerView.Empty.Apply(Said.Proven with { Neighbours = NeighbourUse.Unreachable })).Find("[data-words-only]"));
        Assert.All(Enum.GetValues<NeighbourUse>().Except([NeighbourUse.Unreachable]), use => Assert.Empty(Show(AnswerView.Empty.Apply(Said.Proven with { Neighbours = use })).FindAll("[data-words-only]")));
    }

    private IRenderedComponent<WithheldStatements> ShowWithheld(AnswerView view) => Render<WithheldStatements>(set => set.Add(notice => notice.View, view));

    private IRenderedComponent<ModelNotice> Show(AnswerView view) => Render<ModelNotice>(set => set.Add(notice => notice.View, view));
}
