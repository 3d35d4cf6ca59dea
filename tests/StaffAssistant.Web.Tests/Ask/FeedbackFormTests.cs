using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class FeedbackFormTests : GermanContext, IAsyncLifetime
{
    private readonly KeptFeedback _kept = new();
    private TestStore _store = default!;
    private SourcedPassage _source = default!;
    private int _sent;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var catalog = _store.Get<IDocumentCatalog>();
        var version = A.Document("Reisekosten").Numbered("DA 3.2").In("Reise").Build();
        await catalog.SaveAsync(version, CancellationToken.None);
        await catalog.SaveAsync(A.Document("Leitfaden").Numbered("LF 1").In("Leitung").Tagged("leitung").Build(), CancellationToken.None);
        _source = Said.Source("Satz.") with { Passage = version.Passages[0] };
        Services.AddSingleton(catalog);
        Services.AddSingleton<IFeedbackStore>(_kept);
        Services.AddSingleton(Options.Create(new FeedbackOptions()));
        Services.AddFeedback();
    }

    [Fact]
    public void A_gap_shows_the_text_that_will_be_sent_and_sends_what_it_was_changed_to()
    {
        var form = Show(FeedbackKind.Gap);
        Assert.Equal("Darf Frau Muster ihren Hund mitbringen?", form.Find("#gesendete-frage").GetAttribute("value"));
        Assert.Contains("Namen", form.Find("#ohne-namen").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Das weiß ich nicht", "Reise"], form.FindAll("#gehoert-zu option").Select(option => option.TextContent));

        form.Find("#gesendete-frage").Input("Darf man einen Hund mitbringen?");
        form.Find("form").Submit();

        var entry = Assert.Single(_kept.Entries);
        Assert.Equal(("Darf man einen Hund mitbringen?", FeedbackDesk.Editors), (entry.Question, entry.Desk));
        Assert.Equal(1, _sent);
    }

    [Theory]
    [InlineData(FeedbackKind.Gap)]
    [InlineData(FeedbackKind.NotHelpful)]
    public void R44_the_text_that_would_be_sent_names_nobody_and_says_what_was_replaced(FeedbackKind kind)
    {
        var form = Show(kind, "Darf Frau Kaya (0170/4455667) ihren Hund mitbringen?");

        Assert.Equal("Darf Frau [Name] ([Telefonnummer]) ihren Hund mitbringen?", form.Find("#gesendete-frage").GetAttribute("value"));
        Assert.Contains("Name, Telefonnummer", form.Find("#ersetzt").TextContent, StringComparison.Ordinal);
        Assert.Contains("ersetzt", form.Find("#gesendete-frage").GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_kept_before_it_was_sent()
    {
        Show(FeedbackKind.Gap).Find("#gesendete-frage").Input("getippt");

        Assert.Empty(_kept.Entries);
    }

    [Fact]
    public void The_form_names_every_place_that_is_stored()
    {
        var form = Show(FeedbackKind.NotHelpful);

        Assert.Contains("DA 3.2", form.Markup, StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<FeedbackReason>().Length, form.FindAll("input[type=radio]").Count);
    }

    [Fact]
    public async Task Five_clicks_before_the_first_answer_keep_one()
    {
        var form = Show(FeedbackKind.NotHelpful);
        form.FindAll("input[type=radio]")[1].Change("Outdated");
        _kept.Gate = new TaskCompletionSource();

        var clicks = Enumerable.Range(0, 5).Select(_ => form.Find("form").SubmitAsync()).ToList();
        _kept.Gate.SetResult();
        await Task.WhenAll(clicks);

        Assert.Single(_kept.Entries);
        Assert.Equal(1, _sent);
    }

    [Fact]
    public void When_it_cannot_be_stored_the_text_stays_and_a_sentence_says_so()
    {
        var form = Show(FeedbackKind.Gap);
        _kept.Fails = true;
        form.Find("#gesendete-frage").Input("Ein langer Text");
        form.Find("form").Submit();

        Assert.StartsWith("Ihre Rückmeldung wurde nicht gespeichert. Ihre Eingaben stehen noch hier.", form.Find("[role=alert]").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Ein langer Text", form.Find("#gesendete-frage").GetAttribute("value"));
        Assert.Equal(0, _sent);

        _kept.Fails = false;
        form.Find("form").Submit();
        Assert.Equal("Ein langer Text", Assert.Single(_kept.Entries).Question);
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        Dispose();
        await _store.DisposeAsync();
    }

    private IRenderedComponent<FeedbackForm> Show(FeedbackKind kind, string question = "Darf Frau Muster ihren Hund mitbringen?") => Render<FeedbackForm>(parameters => parameters
        .Add(form => form.Kind, kind)
        .Add(form => form.Question, question)
        .Add(form => form.Cited, kind == FeedbackKind.Gap ? [] : [_source])
        .Add(form => form.Sent, () => _sent++));
}
