using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Answering;

/// <summary>Requests for documents, over the real store.</summary>
public sealed class DocumentRequestTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);
    private TestStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        await SaveAsync(A.Document("Urlaubsantrag in Papierform").Numbered("F 11-12").OfKind("Formular").In("Personal").Saying("Verwenden Sie den Urlaubsantrag nur ohne Zugang zum Portal."));
        await SaveAsync(A.Document("Anzeige einer Nebentätigkeit").Numbered("F 11-40").OfKind("Formular").In("Personal").From("2025-05-01").Saying("Angaben zur Nebentätigkeit."));
        await SaveAsync(A.Document("Antrag auf Bildung und Teilhabe").Numbered("F 50-11").OfKind("Formular").In("Soziales").Saying("Beantragt werden Mittagessen und Klassenfahrt."));
        await SaveAsync(A.Document("Bestellung eines Dienstausweises").Numbered("F 11-50").OfKind("Vordruck").In("Personal").Tagged("leitung"));
        await SaveAsync(A.Document("Reisekosten").Numbered("DA 3.2").OfKind("Dienstanweisung").Saying("Das Tagegeld beträgt 28 Euro. Das Formular für den Parkplatz heißt F 10-8."));
        await SaveAsync(A.Document("Hausordnung").Numbered("DA 1.7").OfKind("Dienstanweisung").Saying("Die Hausordnung gilt in allen Gebäuden."));
        await SaveAsync(A.Document("Vorlage Zwangsgeld").Numbered("V 50-9").OfKind("Vorlage").In("Soziales").Saying("Das Zwangsgeld beträgt {{betrag}} Euro und ist bis {{frist}} zu zahlen."));
        await SaveAsync(A.Document("Vorlage Pressemitteilung").Numbered("V 13-1").OfKind("Vorlage").In("Presse").Saying("Der Kreis teilt mit: {{nachricht}}"));
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData("Wo finde ich das Formular für die Nebentätigkeit?", "F 11-40")]
    [InlineData("Nebentaetigkeitsanzeige vordruck", "F 11-40")]
    [InlineData("Formular Nebentätigkiet", "F 11-40")]
    [InlineData("Wo bekomme ich den Uralubsantrag?", "F 11-12")]
    [InlineData("Welches Formular für Klassenfahrt und Mittagessen?", "F 50-11")]
    [InlineData("Wo finde ich F 11-12?", "F 11-12")]
    [InlineData("f11-12", "F 11-12")]
    [InlineData("Dienstanweisung Reisekosten", "DA 3.2")]
    [InlineData("Wo ist die Hausordnung?", "DA 1.7")]
    [InlineData("Wo ist die Vorlage für das Zwangsgeld?", "V 50-9")]
    [InlineData("Muster für eine Pressemeldung gesucht", "V 13-1")]
    public async Task The_document_is_the_answer(string question, string number)
    {
        var view = await AskAsync(question, Staff);

        Assert.Equal(AnswerKind.Document, view.Completed!.Kind);
        Assert.Equal([number], view.Documents.Select(document => document.Entry.Number));
        var citation = Assert.Single(view.Citations).Single();
        Assert.Contains(citation.Quote, citation.Source.Passage.Text, StringComparison.Ordinal);
        Assert.Empty(view.Statements);
    }

    [Theory]
    [InlineData("Welches Formular für den Parkplatz?")]
    [InlineData("Wo finde ich die Dienstanweisung Tagegeld?")]
    [InlineData("Wo finde ich F 99-1?")]
    [InlineData("Wie hoch ist das Tagegeld?")]
    public async Task Where_no_document_fits_the_question_is_answered_like_any_other(string question)
    {
        var view = await AskAsync(question, Staff);

        Assert.NotEqual(AnswerKind.Document, view.Completed!.Kind);
        Assert.Empty(view.Documents);
    }

    [Fact]
    public async Task The_gaps_of_a_template_answer_nothing()
    {
        var view = await AskAsync("Wie hoch ist das Zwangsgeld?", Staff);

        Assert.NotEqual(AnswerKind.Document, view.Completed!.Kind);
        Assert.Empty(view.Statements);
        Assert.DoesNotContain(view.Sources, source => source.Version.Number == "V 50-9");
    }

    [Fact]
    public async Task A_closed_form_is_found_by_those_only_who_may_see_it()
    {
        const string Question = "Wo finde ich den Vordruck für den Dienstausweis?";

        Assert.Empty((await AskAsync(Question, Staff)).Documents);
        Assert.Empty((await AskAsync("F 11-50", Staff)).Documents);
        Assert.Single((await AskAsync(Question, AccessScope.Of([new AccessTag("leitung")]))).Documents);
    }

    [Fact]
    public async Task Only_forms_that_apply_on_the_day_and_lie_in_the_chosen_collections_are_found()
    {
        const string Question = "Formular Nebentätigkeit";

        Assert.Empty((await AskAsync(Question, Staff, new DateOnly(2025, 4, 30))).Documents);
        Assert.Single((await AskAsync(Question, Staff, new DateOnly(2025, 5, 1))).Documents);
        Assert.Empty((await AskAsync(Question, Staff, collection: "Soziales")).Documents);
        Assert.Single((await AskAsync(Question, Staff, collection: "Personal")).Documents);
    }

    [Fact]
    public async Task A_form_without_text_is_found_by_its_title()
    {
        await SaveAsync(A.Document("Fahrtenbuch").Numbered("F 10-1").OfKind("Formular").Saying());

        var found = Assert.Single((await AskAsync("Fahrtenbuch Formular", Staff)).Documents);

        Assert.Equal(("F 10-1", null), (found.Entry.Number, found.Opening));
    }

    [Fact]
    public async Task Several_fit_best_first_and_too_many_are_no_answer()
    {
        foreach (var number in Enumerable.Range(1, 3))
            await SaveAsync(A.Document($"Erklärung Fahrzeug {(number == 2 ? "" : "Anlage " + number)}").Numbered($"F 20-{number}").OfKind("Formular"));

        Assert.Equal(["F 20-2", "F 20-1", "F 20-3"], (await AskAsync("Formular Erklärung Fahrzeug", Staff)).Documents.Select(document => document.Entry.Number));

        foreach (var number in Enumerable.Range(4, 3))
            await SaveAsync(A.Document($"Erklärung Fahrzeug Anlage {number}").Numbered($"F 20-{number}").OfKind("Formular"));

        Assert.Empty((await AskAsync("Formular Erklärung Fahrzeug", Staff)).Documents);
    }

    private Task SaveAsync(DocumentBuilder document) => _store.Get<IDocumentCatalog>().SaveAsync(document.Build(), CancellationToken.None);

    private async Task<AnswerView> AskAsync(string text, AccessScope scope, DateOnly? day = null, string? collection = null)
    {
        var question = new Question(text, scope, day ?? Today) { Collections = collection is null ? [] : [new CollectionName(collection)] };
        var view = AnswerView.Empty;
        await foreach (var step in _store.Get<AnswerPipeline>().AnswerAsync(question, CancellationToken.None))
            view = view.Apply(step);
        return view;
    }
}
