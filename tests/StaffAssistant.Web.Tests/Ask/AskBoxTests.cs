using Bunit;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class AskBoxTests : GermanContext
{
    private string? _asked;
    private bool _byModel;

    public AskBoxTests()
    {
        RenderTree.Add<Microsoft.AspNetCore.Components.CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        ComponentFactories.AddStub<CollectionsChip>();
    }

    [Fact]
    public void A_question_is_asked_without_the_white_space_around_it()
    {
        var box = Show(string.Empty);

        box.Find("textarea").Input("  Wie hoch ist das Tagegeld?\n");
        box.Find("form").Submit();

        Assert.Equal("Wie hoch ist das Tagegeld?", _asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Nothing_written_asks_nothing(string text)
    {
        var box = Show(string.Empty);

        box.Find("textarea").Input(text);
        box.Find("form").Submit();

        Assert.Null(_asked);
    }

    [Fact]
    public void Too_long_is_said_in_numbers_and_nothing_is_cut()
    {
        var text = new string('ä', Question.MaximumLength + 340);
        var box = Show(string.Empty);

        box.Find("textarea").Input(text);
        box.Find("form").Submit();

        Assert.Equal("Ihre Frage hat 2.340 Zeichen, beantwortet werden höchstens 2.000. Bitte kürzen Sie sie um 340 Zeichen; es wurde nichts abgeschnitten.", box.Find("#zu-lang").TextContent);
        Assert.Equal(text, box.Find("textarea").GetAttribute("value"));
        Assert.Equal("true", box.Find("textarea").GetAttribute("aria-invalid"));
        Assert.Null(_asked);
    }

    [Fact]
    public void The_longest_question_is_asked()
    {
        var box = Show(string.Empty);

        box.Find("textarea").Input(new string('a', Question.MaximumLength));
        box.Find("form").Submit();

        Assert.Equal(Question.MaximumLength, _asked?.Length);
    }

    [Fact]
    public void The_box_takes_no_more_than_a_connection_can_carry() =>
        Assert.InRange(int.Parse(Show(string.Empty).Find("textarea").GetAttribute("maxlength")!), Question.MaximumLength + 1, 10_000);

    [Fact]
    public void The_question_of_the_address_stands_in_the_box_until_another_comes()
    {
        var box = Show("Erste Frage?");
        box.Find("textarea").Input("Erste Frage? Und");
        box.Render(set => set.Add(view => view.Asked, new AskedQuestion("Erste Frage?", Said.Scope)));
        Assert.Equal("Erste Frage? Und", box.Find("textarea").GetAttribute("value"));

        box.Render(set => set.Add(view => view.Asked, new AskedQuestion("Zweite Frage?", Said.Scope)));

        Assert.Equal("Zweite Frage?", box.Find("textarea").GetAttribute("value"));
        Assert.Equal("/", box.Find("[data-new-question]").GetAttribute("href"));
    }

    [Fact]
    public void Without_a_model_none_is_offered() => Assert.Empty(Show(string.Empty).FindAll("#mit-modell"));

    [Fact]
    public void A_model_is_asked_only_when_it_is_chosen_and_its_place_is_said_before()
    {
        var box = Show(string.Empty);
        box.Render(set => set.Add(view => view.Model, new LanguageModelDescription("probe", ProcessingPlace.OwnNetwork, "Rechenzentrum des Kreises", "v1")));
        Assert.Contains("probe, Rechenzentrum des Kreises", box.Find("#mit-modell-ort").TextContent, StringComparison.Ordinal);

        box.Find("textarea").Input("Frage?");
        box.Find("form").Submit();
        Assert.False(_byModel);

        box.Find("#mit-modell").Change(true);
        box.Find("form").Submit();
        Assert.True(_byModel);
    }

    [Fact]
    public void The_heading_names_the_box() => Assert.Equal("frage", Show(string.Empty).Find("h1 > label").GetAttribute("for"));

    private IRenderedComponent<AskBox> Show(string text) =>
        Render<AskBox>(set => set.Add(box => box.Asked, new AskedQuestion(text, Said.Scope)).Add(box => box.OnAsk, asked => (_asked, _byModel) = (asked.Text, asked.ByModel)));
}
