using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Write;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Write;

public sealed class FillFromDocumentTests : GermanContext, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TemplateField[] Fields =
    [
        new("az", "Aktenzeichen", FieldType.Text), new("frist", "Frist", FieldType.Date), new("ergebnis", "Ergebnis", FieldType.Text) { IsHumanOnly = true }, new("betrag", "Kaution", FieldType.Amount),
    ];

    private TestStore _store = default!;
    private Draft _draft = new(DraftId.New(), default, default, "Vermerk") { CreatedAt = default, ChangedAt = default };

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        Services.AddSingleton(_store.Get<DocumentFilling>());
        Services.AddSingleton(_store.Get<IDocumentCatalog>());
        foreach (var (title, tag) in new[] { ("Antrag Brandt", "alle"), ("Antrag Geheim", "leitung") })
            await _store.Get<IDocumentCatalog>().SaveAsync(A.Document(title).WithId(title).In("Reise").Tagged(tag).Saying("Aktenzeichen: 50.2-1187/26", "Die Frist endet am 30. November 2026.", "Ergebnis: abgelehnt", "Kaution: 900 Euro").Build(), Xunit.TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Open_fields_are_filled_one_by_one_with_the_words_that_they_were_taken_from()
    {
        _draft = _draft.With(Fields[3], FieldValue.Typed("1.200,00 Euro"), default);
        var form = Open();
        Search(form, "Antrag");
        Assert.Equal(["Antrag Brandt"], form.FindAll(".documents button").Select(button => button.TextContent));

        form.Find(".documents button").Click();
        form.WaitForElement(".proposals li", Patience);
        Assert.Equal(["Aktenzeichen: 50.2-1187/26", "Frist: 30.11.2026"], form.FindAll(".proposals li p:first-child").Select(line => line.TextContent));
        Assert.Contains("Die Frist endet am 30. November 2026.", form.FindAll(".proposals .quote")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["betrag"], _draft.Values.Keys);

        form.FindAll(".proposals button")[1].Click();
        Assert.Equal("30.11.2026", _draft.Values["frist"].Text);
        var origin = Assert.IsType<ValueOrigin.FromFile>(_draft.Values["frist"].Origin);
        Assert.StartsWith("Antrag Brandt", origin.Name, StringComparison.Ordinal);
        Assert.NotNull(origin.Passage);
        Assert.Single(form.FindAll(".proposals li"));
    }

    [Fact]
    public void A_document_that_is_closed_to_the_person_is_neither_found_nor_read()
    {
        var form = Open();

        Search(form, "Geheim");

        Assert.Empty(form.FindAll(".documents li"));
        Assert.Contains("Kein Dokument passt dazu.", form.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<FillFromDocument> Open()
    {
        var template = new OpenedTemplate(Said.Source("Vorlage").Version, new CollectionName("Vorlagen"), new Template(Fields, [], []), null);
        return Render<FillFromDocument>(set => set.Add(one => one.Opened, new OpenedDraft(_draft, template, [], Said.Today)).Add(one => one.Change, change =>
        {
            _draft = change(_draft, default);
            return Task.CompletedTask;
        }));
    }

    private static void Search(IRenderedComponent<FillFromDocument> form, string words)
    {
        form.Find("#fuellen-suche").Change(words);
        form.Find("form").Submit();
        form.WaitForAssertion(() => Assert.True(form.FindAll(".documents li").Count > 0 || form.Find("[role=status]").TextContent.Length > 0), Patience);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }
}
