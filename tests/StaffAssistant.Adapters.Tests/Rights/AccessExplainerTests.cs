using System.Globalization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>What the explanation says of persons and documents of every kind agrees with what the catalogue gives them, and it says only what the asker may know.</summary>
public sealed class AccessExplainerTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private TestStore _store = default!;
    private Document _restricted = default!;

    public AccessExplainerTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private AccessExplainer Explainer => _store.Get<AccessExplainer>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _restricted = await SaveAsync(A.Document("Leitfaden").Numbered("LF 1").In("Personal").Tagged("leitung", "personal"));
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData("leitung", "", true, "Die Person hält davon: „leitung“.")]
    [InlineData("alle, soziales", "", false, "Die Person hält keines davon. Sie hält: „alle“, „soziales“.")]
    [InlineData("", "", false, "Sie hält gar keines.")]
    [InlineData("alle", "Personal", true, "Die Person bearbeitet die Sammlung „Personal“")]
    [InlineData("alle", "Soziales", false, "Die Person bearbeitet die Sammlung „Personal“ nicht.")]
    public async Task Tags_and_collection_are_said_in_plain_sentences(string tags, string editorOf, bool sees, string said)
    {
        var explained = await ExplainAsync(_restricted, Person(tags, editorOf));

        Assert.Equal((sees, sees), (explained.Sees, explained.Answers));
        Assert.Contains(explained.Reasons, reason => reason.Sentence.Contains(said, StringComparison.Ordinal));
        Assert.Equal(sees, explained.Reasons.Any(reason => reason.Effect == AccessEffect.Opens));
    }

    [Fact]
    public async Task A_document_without_a_tag_is_seen_by_its_editors_alone()
    {
        var draft = await SaveAsync(A.Document("Entwurf").In("Personal").Tagged());

        Assert.False((await ExplainAsync(draft, Person("alle, leitung", ""))).Sees);
        Assert.True((await ExplainAsync(draft, Person("", "Personal"))).Sees);
        Assert.Contains("trägt kein Zugriffszeichen", (await ExplainAsync(draft, Person("alle", ""))).Reasons[0].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-01-01", null, "gilt noch keine Fassung; die nächste gilt ab dem 01.01.2027")]
    [InlineData("2020-01-01", "2025-12-31", "die letzte galt bis zum 31.12.2025")]
    public async Task Validity_limits_what_is_seen(string from, string? to, string said)
    {
        var builder = A.Document("Regel").Tagged("alle").From(from);
        var rule = await SaveAsync(to is null ? builder : builder.To(to));

        var explained = await ExplainAsync(rule, Person("alle", ""));

        Assert.Equal((true, false), (explained.Sees, explained.Answers));
        Assert.Contains(said, explained.Reasons.Single(reason => reason.Effect == AccessEffect.Limits).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_back_and_what_has_no_text_is_said()
    {
        var whole = A.Document("Regel").Tagged("alle").Saying("Eine Stelle.", "Noch eine.").Build();
        var held = await _store.Get<IDocumentCatalog>().SaveAsync(whole with { Passages = [whole.Passages[0] with { IsHeld = true }, whole.Passages[1]] }, Cancel);
        var empty = await SaveAsync(A.Document("Scan").Tagged("alle").Saying());

        var ofHeld = await ExplainAsync(held, Person("alle", ""));
        var ofEmpty = await ExplainAsync(empty, Person("alle", ""));

        Assert.Equal((true, true, false), (ofHeld.Sees, ofHeld.Answers, ofEmpty.Answers));
        Assert.Contains(ofHeld.Reasons, reason => reason.Kind == AccessReasonKind.Quarantine && reason.Sentence.StartsWith("Eine Stelle", StringComparison.Ordinal));
        Assert.Contains(ofEmpty.Reasons, reason => reason.Kind == AccessReasonKind.Text);
    }

    [Theory]
    [InlineData("", "Personal", false, true, true)]
    [InlineData("", "personal", false, true, true)]
    [InlineData("alle, leitung", "Soziales", false, false, false)]
    [InlineData("alle, leitung", "", false, false, false)]
    [InlineData("alle", "", true, true, false)]
    [InlineData("alle, leitung", "", true, true, true)]
    public async Task Editors_learn_of_their_collection_and_administrators_of_all_without_a_title_that_is_closed_to_them(
        string tags, string editorOf, bool runsTheSystem, bool told, bool titled)
    {
        var asker = new ExplanationAsker(Person(tags, editorOf).Scope, runsTheSystem);

        var explained = await Explainer.ExplainAsync(_restricted.Id, Person("alle", ""), Day, asker, Cancel);

        Assert.Equal(told, explained is not null);
        Assert.Equal(titled ? "Leitfaden (LF 1)" : null, explained?.Title);
        Assert.DoesNotContain("Tagegeld", System.Text.Json.JsonSerializer.Serialize(explained), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_is_explained_to_nobody()
    {
        Assert.Null(await Explainer.ExplainAsync(new DocumentId(Guid.NewGuid()), Person("alle", ""), Day, new ExplanationAsker(AccessScope.None, true), Cancel));
        Assert.Null(await Explainer.ExplainToOperatorAsync(new DocumentId(Guid.NewGuid()), Person("alle", ""), Day, Cancel));
    }

    [Fact]
    public async Task For_every_person_and_document_it_says_what_the_catalogue_does()
    {
        string[] tags = ["", "alle", "leitung", "alle, personal"];
        string[] collections = ["", "Personal", "Soziales"];
        foreach (var (documentTags, collection) in from one in tags from other in collections.Skip(1) select (one, other))
        {
            var document = await SaveAsync(A.Document($"Regel {documentTags} {collection}").In(collection).Tagged(Words(documentTags)));
            foreach (var person in from one in tags from other in collections select Person(one, other))
            {
                var found = await _store.Get<IDocumentCatalog>().FindAsync(document.Id, person.Scope, Cancel);
                Assert.Equal(found is not null, (await ExplainAsync(document, person)).Sees);
            }
        }
    }

    private static ImaginedPerson Person(string tags, string editorOf) => new([.. Words(tags).Select(tag => new AccessTag(tag))], [.. Words(editorOf).Select(name => new CollectionName(name))]);

    private static string[] Words(string list) => list.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private Task<Document> SaveAsync(DocumentBuilder document) => _store.Get<IDocumentCatalog>().SaveAsync(document.Build(), Cancel);

    private async Task<AccessExplanation> ExplainAsync(Document document, ImaginedPerson person) => (await Explainer.ExplainToOperatorAsync(document.Id, person, Day, Cancel))!;
}
