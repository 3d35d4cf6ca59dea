using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Templates;

/// <summary>From a template to a released document, with the rights of each moment.</summary>
public sealed class DraftDeskTests : IAsyncLifetime
{
    private const string Words = "Das Tagegeld beträgt 14 Euro.";
    private static readonly PersonKey Jana = new("t/jana");
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);
    private static readonly AccessScope Managers = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung")]);
    private TestStore _store = default!;

    private DraftDesk Desk => _store.Get<DraftDesk>();

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_document_is_released_when_each_passage_was_read_and_any_change_takes_that_back()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync("alle"));
        var id = (await Desk.BeginAsync(template.Id, [new DraftSource(passage, [Words])], Jana, Staff, Token))!.Value;
        Assert.Null(await Desk.ReleaseAsync(id, Jana, "Jana", Staff, Token));
        Assert.Contains("ENTWURF", Body((await WriteAsync(id, Staff)).File), StringComparison.Ordinal);

        await Desk.ChangeAsync(id, Jana, Staff, (draft, at) => draft.Read(passage, true, at), Token);
        Assert.NotNull(await Desk.ReleaseAsync(id, Jana, "Jana", Staff, Token));

        var written = Body((await WriteAsync(id, Staff)).File);
        Assert.DoesNotContain("ENTWURF", written, StringComparison.Ordinal);
        Assert.Matches($"„{Words}“ \\(Dienstreisen[^)]*\\) \\[1\\]", written);
        var entry = Assert.Single((await _store.Get<IAuditStore>().ListAsync(new AuditFilter(AuditAction.DraftReleased), 0, 10, Token)).Entries);
        Assert.Equal((Jana.Value, id.ToString()), (entry.Event.Actor.Key, entry.Event.Subject));
        Assert.Contains("released", TemplateFile.Part((await WriteAsync(id, Staff)).File, "docProps/custom.xml"), StringComparison.Ordinal);
        var changed = await Desk.ChangeAsync(id, Jana, Staff, (draft, at) => draft.With(new("betreff", "Betreff", FieldType.Text), FieldValue.Typed("Neu"), at), Token);
        Assert.True(changed is { IsReleased: false, Draft.Release: null, Draft.Title: "Vermerk: Neu" });
    }

    [Fact]
    public async Task What_was_closed_since_is_neither_shown_nor_written()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "leitung"), await PassageAsync("leitung"));
        var id = (await Desk.BeginAsync(template.Id, [new DraftSource(passage, [])], Jana, Managers, Token))!.Value;
        await Desk.ChangeAsync(id, Jana, Managers, (draft, at) => draft.Read(passage, true, at), Token);
        await Desk.ReleaseAsync(id, Jana, "Jana", Managers, Token);

        var closed = (await Desk.OpenAsync(id, Jana, Staff, Token))!;

        Assert.True(closed is { Opened: null, Sources.Count: 0, ClosedSources: 1, IsReleased: false });
        Assert.Null(await Desk.WriteAsync(closed, Token));
        Assert.Null(await Desk.BeginAsync(template.Id, [], Jana, Staff, Token));
        Assert.True((await Desk.OpenAsync(id, Jana, Managers, Token))!.IsReleased);
    }

    [Fact]
    public async Task A_passage_is_taken_with_the_rights_of_the_asker_and_only_with_words_that_stand_in_it()
    {
        var (template, secret, open) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync("leitung"), await PassageAsync("alle"));

        var id = (await Desk.BeginAsync(template.Id, [new(secret, []), new(open, ["Das steht nirgends."]), new(new PassageId(Guid.NewGuid()), [])], Jana, Staff, Token))!.Value;

        Assert.Empty((await Desk.OpenAsync(id, Jana, Staff, Token))!.Draft.Sources);
    }

    [Fact]
    public async Task Passages_go_into_a_draft_that_is_there_once_and_into_nobody_elses()
    {
        var (template, secret, open) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync("leitung"), await PassageAsync("alle"));
        var id = (await Desk.BeginAsync(template.Id, [], Jana, Staff, Token))!.Value;

        Assert.Equal(TakeOutcome.NotReadable, await Desk.TakeAsync(id, [new(secret, [])], Jana, Staff, Token));
        Assert.Equal(TakeOutcome.Gone, await Desk.TakeAsync(id, [new(open, [])], new PersonKey("t/erik"), Staff, Token));
        Assert.Equal(TakeOutcome.Taken, await Desk.TakeAsync(id, [new(open, []), new(secret, [])], Jana, Staff, Token));
        Assert.Equal(TakeOutcome.Taken, await Desk.TakeAsync(id, [new(open, [])], Jana, Staff, Token));

        var opened = (await Desk.OpenAsync(id, Jana, Staff, Token))!;
        Assert.Equal([open], opened.Draft.Sources.Select(source => source.Passage));
        Assert.Contains(Words, Assert.Single(opened.Values.Values, value => value.Origin is ValueOrigin.Cited).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_closed_gives_no_values()
    {
        var (template, closed) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync("leitung"));
        var opened = (await Desk.OpenAsync((await Desk.BeginAsync(template.Id, [], Jana, Staff, Token))!.Value, Jana, Staff, Token))!;
        var document = (await _store.Get<IDocumentCatalog>().GetPassagesAsync([closed], Managers, Token))[0].Version.DocumentId;

        Assert.Null(await _store.Get<DocumentFilling>().ProposeAsync(opened, document, Staff, Token));
        Assert.NotNull(await _store.Get<DocumentFilling>().ProposeAsync(opened, document, Managers, Token));
    }

    [Fact]
    public async Task Only_a_document_of_the_kind_template_is_one()
    {
        var rule = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Regel").In("Reise").Tagged("alle").Saying("Text.").Build(), Token);

        Assert.Null(await Desk.OpenTemplateAsync(rule.Id, Staff, Token));
        Assert.Null(await Desk.BeginAsync(rule.Id, [], Jana, Staff, Token));
    }

    [Fact]
    public async Task R40_an_outcome_takes_what_a_person_typed_and_nothing_else()
    {
        var template = await SampleTemplate.SaveAsync(_store, "alle");
        var field = (await Desk.OpenTemplateAsync(template.Id, Staff, Token))!.Template!.Find("ergebnis")!;
        var draft = new Draft(DraftId.New(), template.Id, template.Versions[0].Id, "Vermerk") { CreatedAt = default, ChangedAt = default };

        Assert.True(field.IsHumanOnly);
        Assert.All<ValueOrigin>(
            [new ValueOrigin.Worded("m"), new ValueOrigin.Calculated("x"), new ValueOrigin.Cited([new(Guid.NewGuid())]), new ValueOrigin.FromFile("a.txt")],
            origin => Assert.Throws<InvalidOperationException>(() => draft.With(field, new FieldValue("abgelehnt", origin), default)));
        Assert.Equal("abgelehnt", draft.With(field, FieldValue.Typed("abgelehnt"), default).Values["ergebnis"].Text);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Body(byte[] file) => TemplateFile.Part(file);

    private async Task<FillOutcome.Written> WriteAsync(DraftId id, AccessScope scope) => (await Desk.WriteAsync((await Desk.OpenAsync(id, Jana, scope, Token))!, Token))!;

    private async Task<PassageId> PassageAsync(string tag)
    {
        var document = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Dienstreisen").WithId($"reise-{tag}").In("Reise").Tagged(tag).Saying(Words).Build(), Token);
        return (await _store.Get<IDocumentCatalog>().GetVersionPassagesAsync(document.Versions[0].Id, Managers, Token))[0].Id;
    }
}
