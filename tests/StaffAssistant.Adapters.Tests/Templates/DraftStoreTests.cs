using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retention;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Templates;

/// <summary>What is kept of drafts, for whom, and for how long.</summary>
public sealed class DraftStoreTests : IAsyncLifetime
{
    private static readonly (PersonKey Jana, PersonKey Erik) People = (new("t/jana"), new("t/erik"));
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);
    private static readonly TemplateField Name = new("name", "Name", FieldType.Text);
    private TestStore _store = default!;

    private IDraftStore Drafts => _store.Get<IDraftStore>();

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_draft_comes_back_as_it_was_kept()
    {
        var passage = new PassageId(Guid.NewGuid());
        var draft = New().With(Name, new FieldValue("Beispiel", new ValueOrigin.Worded("m") { Points = "Punkt" }), At).Cite(new("q", "Q", FieldType.Source), [new DraftSource(passage, ["Zitat"])], At).Read(passage, true, At);
        await Drafts.SaveAsync(People.Jana, draft with { Release = new DraftRelease("Jana", At) }, Token);

        var kept = (await Drafts.FindAsync(People.Jana, draft.Id, Token))!;

        Assert.Equal((draft.Title, At, At, new DraftRelease("Jana", At)), (kept.Title, kept.CreatedAt, kept.ChangedAt, kept.Release));
        Assert.Equal(new FieldValue("Beispiel", new ValueOrigin.Worded("m") { Points = "Punkt" }), kept.Values["NAME"]);
        Assert.Equal([passage], Assert.IsType<ValueOrigin.Cited>(kept.Values["q"].Origin).Passages);
        Assert.True(kept is { IsModelAided: true, Sources: [{ IsRead: true, Quotes: ["Zitat"] }] });
    }

    [Fact]
    public async Task A_second_person_sees_changes_and_deletes_nothing_of_the_first()
    {
        var draft = New();
        await Drafts.SaveAsync(People.Jana, draft, Token);

        Assert.Null(await Drafts.FindAsync(People.Erik, draft.Id, Token));
        Assert.Empty(await Drafts.ListAsync(People.Erik, 100, Token));
        Assert.False(await Drafts.DeleteAsync(People.Erik, draft.Id, Token));
        Assert.Null(await _store.Get<DraftDesk>().OpenAsync(draft.Id, People.Erik, Staff, Token));
        Assert.Null(await _store.Get<DraftDesk>().ReleaseAsync(draft.Id, People.Erik, "Erik", Staff, Token));
        await Drafts.SaveAsync(People.Erik, draft with { Title = "fremd" }, Token);
        Assert.Equal("Vermerk", (await Drafts.FindAsync(People.Jana, draft.Id, Token))!.Title);
        Assert.Equal(0, await Own.CountAsync(new PersonKey("t/jan"), Token));
    }

    [Fact]
    public async Task It_goes_with_its_owners_data_or_when_it_is_old()
    {
        await Drafts.SaveAsync(People.Jana, New(), Token);
        await Drafts.SaveAsync(People.Jana, New() with { ChangedAt = At.AddDays(-100) }, Token);
        await Drafts.SaveAsync(People.Erik, New(), Token);

        Assert.Equal(2, await Own.ExportAsync(People.Jana, Token).CountAsync(Token));
        Assert.Equal(1, await _store.Get<IEnumerable<IRetainedData>>().Single(data => data.Kind == RetainedKind.Drafts).DeleteBeforeAsync(At.AddDays(-90), Token));
        Assert.Equal(1, await Own.DeleteAsync(People.Jana, Token));
        Assert.Empty(await Drafts.ListAsync(People.Jana, 10, Token));
        Assert.Single(await Drafts.ListAsync(People.Erik, 10, Token));
    }

    private static DateTimeOffset At { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IPersonalStore Own => _store.Get<IEnumerable<IPersonalStore>>().Single(store => store.Kind == PersonalKind.Drafts);

    private static Draft New() => new(DraftId.New(), new DocumentId(Guid.NewGuid()), new VersionId(Guid.NewGuid()), "Vermerk") { CreatedAt = At, ChangedAt = At };
}
