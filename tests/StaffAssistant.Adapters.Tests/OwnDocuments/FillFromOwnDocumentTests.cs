using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.OwnDocuments;

/// <summary>Values for a draft from a document that a person uploaded for himself: his alone.</summary>
public sealed class FillFromOwnDocumentTests : IAsyncLifetime
{
    private static readonly PersonKey Jana = new("tenant/jana");
    private static readonly PersonKey Tarik = new("tenant/tarik");
    private static readonly TemplateField Subject = new("betreff", "betreff", FieldType.Text);
    private TestStore _store = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DocumentFilling Filling => _store.Get<DocumentFilling>();

    private PersonalUploads Uploads => _store.Get<PersonalUploads>();

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync(change: services => services.AddSingleton<ITextExtractor>(new LineExtractor()));

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Its_owner_finds_it_without_words_and_takes_its_values_with_their_passage_and_nobody_else_gets_any()
    {
        var opened = await BeginAsync(Jana);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("# Antrag Brandt\nBetreff: Mietkaution"));
        Assert.Equal(OwnUpload.Taken, await Uploads.AddAsync(Jana, "antrag.md", content, Cancel));
        while ((await Uploads.ListJobsAsync(Jana, Cancel)).Any(job => !job.IsOver))
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancel);

        var mine = Assert.Single(await Filling.ListAsync(string.Empty, Jana, ScopeOf(Jana), Cancel));
        var found = (await Filling.ProposeAsync(opened, mine.Id, ScopeOf(Jana), Cancel))!;

        Assert.True(mine.IsOwn);
        var proposal = Assert.Single(found.Fields);
        Assert.Equal(("betreff", "Mietkaution"), (proposal.Field.Key, proposal.Text));
        await _store.Get<DraftDesk>().ChangeAsync(opened.Draft.Id, Jana, ScopeOf(Jana), (draft, at) => draft.With(Subject, new FieldValue(proposal.Text, found.CitationOf(proposal)), at), Cancel);
        Assert.Equal(mine.Id, (await OpenAsync(opened.Draft.Id))!.OriginOf(Subject)!.Version.DocumentId);

        Assert.Empty(await Filling.ListAsync(string.Empty, Tarik, ScopeOf(Tarik), Cancel));
        Assert.Empty(await Filling.ListAsync("Brandt", Tarik, ScopeOf(Tarik), Cancel));
        Assert.Null(await Filling.ProposeAsync(await BeginAsync(Tarik), mine.Id, ScopeOf(Tarik), Cancel));
        Assert.Null(await Filling.ProposeAsync(opened, mine.Id, AccessScope.Of([AccessTag.Everyone]), Cancel));

        Assert.True(await Uploads.RemoveAsync(Jana, mine.Id, Cancel));
        Assert.Null(await Filling.ProposeAsync(opened, mine.Id, ScopeOf(Jana), Cancel));
        Assert.Null((await OpenAsync(opened.Draft.Id))!.OriginOf(Subject));
        Assert.Equal("Mietkaution", (await OpenAsync(opened.Draft.Id))!.Values["betreff"].Text);
    }

    private static AccessScope ScopeOf(PersonKey person) => AccessScope.Of([AccessTag.Everyone]).WithOwn(person);

    private Task<OpenedDraft?> OpenAsync(DraftId id) => _store.Get<DraftDesk>().OpenAsync(id, Jana, ScopeOf(Jana), Cancel);

    private async Task<OpenedDraft> BeginAsync(PersonKey person)
    {
        var (template, desk) = (await SampleTemplate.SaveAsync(_store, "alle"), _store.Get<DraftDesk>());
        return (await desk.OpenAsync((await desk.BeginAsync(template.Id, [], person, ScopeOf(person), Cancel))!.Id, person, ScopeOf(person), Cancel))!;
    }
}
