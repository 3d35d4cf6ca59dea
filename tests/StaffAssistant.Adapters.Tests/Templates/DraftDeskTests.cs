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
        var id = (await Desk.BeginAsync(template.Id, [new DraftSource(passage, [Words])], Jana, Staff, Token))!.Id;
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
        var id = (await Desk.BeginAsync(template.Id, [new DraftSource(passage, [])], Jana, Managers, Token))!.Id;
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

        var id = (await Desk.BeginAsync(template.Id, [new(secret, []), new(open, ["Das steht nirgends."]), new(new PassageId(Guid.NewGuid()), [])], Jana, Staff, Token))!.Id;

        Assert.Empty((await Desk.OpenAsync(id, Jana, Staff, Token))!.Draft.Sources);
    }

    [Fact]
    public async Task Passages_go_into_a_draft_that_is_there_once_and_into_nobody_elses()
    {
        var (template, secret, open) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync("leitung"), await PassageAsync("alle"));
        var id = (await Desk.BeginAsync(template.Id, [], Jana, Staff, Token))!.Id;

        Assert.Equal(TakeOutcome.NotReadable, await Desk.TakeAsync(id, [new(secret, [])], Jana, Staff, Token));
        Assert.Equal(TakeOutcome.Gone, await Desk.TakeAsync(id, [new(open, [])], new PersonKey("t/erik"), Staff, Token));
        Assert.Equal(TakeOutcome.Partly, await Desk.TakeAsync(id, [new(open, []), new(secret, [])], Jana, Staff, Token));
        Assert.Equal(TakeOutcome.Taken, await Desk.TakeAsync(id, [new(open, [])], Jana, Staff, Token));

        var opened = (await Desk.OpenAsync(id, Jana, Staff, Token))!;
        Assert.Equal([open], opened.Draft.Sources.Select(source => source.Passage));
        Assert.Contains(Words, Assert.Single(opened.Values.Values, value => value.Origin is ValueOrigin.Cited).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_fit_any_more_is_said_and_what_fits_is_cited()
    {
        var template = await SampleTemplate.SaveAsync(_store, "alle");
        var passages = (await PassagesAsync(Draft.MostSources + 1)).ConvertAll(passage => new DraftSource(passage, []));

        var begun = (await Desk.BeginAsync(template.Id, passages, Jana, Staff, Token))!;

        Assert.Equal(TakeOutcome.Full, begun.Taken);
        Assert.Equal(passages[..Draft.MostSources].Select(source => source.Passage), (await Desk.OpenAsync(begun.Id, Jana, Staff, Token))!.Draft.Sources.Select(source => source.Passage));
        Assert.Equal(TakeOutcome.Full, await Desk.TakeAsync(begun.Id, passages[^1..], Jana, Staff, Token));
    }

    [Fact]
    public async Task Passages_that_no_field_takes_are_kept_beside_the_fields_until_a_person_writes_them_into_one()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "alle", "{{betreff}} {{sachverhalt|lang}} {{ergebnis|lang|mensch}}"), await PassageAsync("alle"));
        var begun = (await Desk.BeginAsync(template.Id, [new(passage, [])], Jana, Staff, Token))!;
        Assert.Equal(TakeOutcome.NoField, begun.Taken);
        Assert.Equal(TakeOutcome.NoField, await Desk.TakeAsync(begun.Id, [new(passage, [])], Jana, Staff, Token));
        var opened = (await Desk.OpenAsync(begun.Id, Jana, Staff, Token))!;
        var kept = Assert.Single(opened.Aside);
        var field = Assert.Single(opened.FieldsForQuotes);
        Assert.False(opened.CanBeReleased);

        await Desk.ChangeAsync(begun.Id, Jana, Staff, (draft, at) => draft.With(field, FieldValue.Typed("Geprüft wurde:"), at).Insert(field, kept.Quote, at).Read(passage, true, at), Token);

        var written = (await Desk.OpenAsync(begun.Id, Jana, Staff, Token))!;
        Assert.Equal(["sachverhalt"], written.FieldsWith(kept).Select(one => one.Key));
        Assert.True(written.CanBeReleased);
        Assert.Contains("Geprüft wurde:", Body((await WriteAsync(begun.Id, Staff)).File), StringComparison.Ordinal);
        Assert.Contains(Words, Body((await WriteAsync(begun.Id, Staff)).File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_where_passages_belong_stays_and_passages_are_kept_beside_it()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync("alle"));
        var id = (await Desk.BeginAsync(template.Id, [], Jana, Staff, Token))!.Id;
        await Desk.ChangeAsync(id, Jana, Staff, (draft, at) => draft.With(new("quellen", "Quellen", FieldType.Source), FieldValue.Typed("Brief vom 3. Mai"), at), Token);

        Assert.Equal(TakeOutcome.NoField, await Desk.TakeAsync(id, [new(passage, [])], Jana, Staff, Token));

        var opened = (await Desk.OpenAsync(id, Jana, Staff, Token))!;
        Assert.Equal(("Brief vom 3. Mai", 1), (opened.Values["quellen"].Text, opened.Aside.Count));
    }

    [Fact]
    public async Task A_draft_whose_template_is_closed_takes_nothing_and_says_so()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "leitung"), await PassageAsync("alle"));
        var id = (await Desk.BeginAsync(template.Id, [], Jana, Managers, Token))!.Id;

        Assert.Equal(TakeOutcome.NoTemplate, await Desk.TakeAsync(id, [new(passage, [])], Jana, Staff, Token));

        Assert.Empty((await Desk.OpenAsync(id, Jana, Managers, Token))!.Draft.Sources);
    }

    [Fact]
    public async Task Another_sentence_of_a_cited_passage_is_cited_too_and_has_to_be_read()
    {
        var template = await SampleTemplate.SaveAsync(_store, "alle");
        var passage = (await PassagesAsync(1, "Das Tagegeld beträgt 14 Euro. Es ist zu belegen. Die Übernachtung kostet 70 Euro."))[0];
        var id = (await Desk.BeginAsync(template.Id, [new(passage, [Words])], Jana, Staff, Token))!.Id;
        await Desk.ChangeAsync(id, Jana, Staff, (draft, at) => draft.Read(passage, true, at), Token);

        await Desk.TakeAsync(id, [new(passage, ["Die Übernachtung kostet 70 Euro."])], Jana, Staff, Token);

        Assert.True((await Desk.OpenAsync(id, Jana, Staff, Token))!.Sources is [{ IsRead: false, Words: "Das Tagegeld beträgt 14 Euro. […] Die Übernachtung kostet 70 Euro." }]);
        await Desk.TakeAsync(id, [new(passage, ["Es ist zu belegen."])], Jana, Staff, Token);
        Assert.Equal("Das Tagegeld beträgt 14 Euro.\nEs ist zu belegen.\nDie Übernachtung kostet 70 Euro.", (await Desk.OpenAsync(id, Jana, Staff, Token))!.Sources[0].Words);
    }

    [Fact]
    public async Task A_value_from_a_document_names_its_passage_as_long_as_that_may_be_read()
    {
        var (template, passage) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync("leitung"));
        var id = (await Desk.BeginAsync(template.Id, [], Jana, Managers, Token))!.Id;
        var field = new TemplateField("betreff", "Betreff", FieldType.Text);

        await Desk.ChangeAsync(id, Jana, Managers, (draft, at) => draft.With(field, new FieldValue("14 Euro", new ValueOrigin.FromFile("Dienstreisen") { Passage = passage }), at), Token);

        var opened = (await Desk.OpenAsync(id, Jana, Managers, Token))!;
        Assert.Equal(passage, opened.OriginOf(field)!.Passage.Id);
        Assert.Empty(opened.Draft.Sources);
        Assert.Null((await Desk.OpenAsync(id, Jana, Staff, Token))!.OriginOf(field));
    }

    [Fact]
    public async Task A_document_that_is_closed_gives_no_values()
    {
        var (template, closed) = (await SampleTemplate.SaveAsync(_store, "alle"), await PassageAsync("leitung"));
        var opened = (await Desk.OpenAsync((await Desk.BeginAsync(template.Id, [], Jana, Staff, Token))!.Id, Jana, Staff, Token))!;
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

    private async Task<List<PassageId>> PassagesAsync(int count, string words = Words)
    {
        var document = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Viele").WithId("viele").In("Reise").Tagged("alle").Saying([.. Enumerable.Repeat(words, count)]).Build(), Token);
        return [.. (await _store.Get<IDocumentCatalog>().GetVersionPassagesAsync(document.Versions[0].Id, Staff, Token)).Select(passage => passage.Id)];
    }

    private async Task<PassageId> PassageAsync(string tag)
    {
        var document = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Dienstreisen").WithId($"reise-{tag}").In("Reise").Tagged(tag).Saying(Words).Build(), Token);
        return (await _store.Get<IDocumentCatalog>().GetVersionPassagesAsync(document.Versions[0].Id, Managers, Token))[0].Id;
    }
}
