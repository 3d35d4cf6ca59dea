using System.IO.Compression;
using System.Text;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Core.SavedSearches;
using StaffAssistant.Core.Searching;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Research;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Research;

public sealed class ReadingListPageTests : ResearchContext
{
    private const string Milk = "Die Milch ist frei.";
    private static readonly PersonKey Jana = new("jb");
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);

    private ReadingLists Lists => Store.Get<ReadingLists>();

    [Fact]
    public async Task A_hit_that_is_kept_is_in_the_list_of_this_person_alone()
    {
        ComponentFactories.Clear();
        var passage = await PassageAsync("Tafelwasser");
        var button = Render<RememberButton>(set => set.Add(one => one.Passage, passage));

        await button.Find("button").ClickAsync(new());

        Assert.Equal("true", button.Find("button").GetAttribute("aria-pressed"));
        Assert.Contains("Das Tafelwasser ist frei.", Open<ReadingListPage>("/merkliste").Markup, StringComparison.Ordinal);
        SignIn("mk");
        HoldAs(["Employee", "Editor", "Administrator", "Auditor"], ["alle", "leitung"], ["Personal", "Reise"]);
        Assert.DoesNotContain("Tafelwasser", Open<ReadingListPage>("/merkliste").Markup, StringComparison.Ordinal);
        Assert.Equal("false", Render<RememberButton>(set => set.Add(one => one.Passage, passage)).Find("button").GetAttribute("aria-pressed"));
    }

    [Fact]
    public async Task What_one_may_not_read_is_not_kept()
    {
        Hold("leitung");
        var passage = await PassageAsync("Leitung", AccessScope.Of([new AccessTag("leitung")]));

        Assert.Equal(KeepOutcome.NotReadable, await Lists.KeepAsync(Jana, passage, Everyone, CancellationToken.None));
        Assert.Equal(KeepOutcome.NotReadable, await Lists.KeepAsync(Jana, new PassageId(Guid.NewGuid()), Everyone, CancellationToken.None));
    }

    [Fact]
    public async Task An_entry_whose_document_is_gone_keeps_its_note_and_loses_its_words()
    {
        var passage = await PassageAsync("Tafelwasser");
        await Lists.KeepAsync(Jana, passage, Everyone, CancellationToken.None);
        await Lists.NoteAsync(Jana, passage, "Für die Sitzung", CancellationToken.None);
        var page = Open<ReadingListPage>("/merkliste");
        Assert.Contains("Tafelwasser", page.Markup, StringComparison.Ordinal);

        await RemoveAsync("Trinken");

        page.WaitForAssertion(() => Assert.DoesNotContain("Tafelwasser", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("nicht mehr lesbar", page.Find("h2").TextContent, StringComparison.Ordinal);
        Assert.Equal("Für die Sitzung", page.Find("textarea").GetAttribute("value"));
        Assert.False(File.ReadAllBytes(Store.Get<Core.Documents.DataDirectory>().PersonalFile).AsSpan().IndexOf(Encoding.UTF8.GetBytes("Tafelwasser")) >= 0);
    }

    [Fact]
    public async Task The_order_and_the_notes_are_the_persons_own_to_change()
    {
        var (first, second) = (await PassageAsync("Tafelwasser"), await PassageAsync("Knopf"));
        await Lists.KeepAsync(Jana, first, Everyone, CancellationToken.None);
        await Lists.KeepAsync(Jana, second, Everyone, CancellationToken.None);
        var page = Open<ReadingListPage>("/merkliste");

        await page.FindAll(".entries button").First(button => button.TextContent.StartsWith("Nach unten", StringComparison.Ordinal)).ClickAsync(new());
        await page.FindAll("textarea")[0].ChangeAsync(new() { Value = "zuerst" });

        var kept = await Lists.ReadAsync(Jana, Everyone, CancellationToken.None);
        Assert.Equal([second, first], kept.Select(entry => entry.Entry.Passage));
        Assert.Equal(["zuerst", ""], kept.Select(entry => entry.Entry.Note));
        Assert.Empty(await Lists.ReadAsync(new PersonKey("mk"), Everyone, CancellationToken.None));
    }

    [Fact]
    public async Task Chosen_entries_go_into_a_draft_in_their_order()
    {
        var (water, button) = (await PassageAsync("Tafelwasser"), await PassageAsync("Knopf"));
        await Lists.KeepAsync(Jana, water, Everyone, CancellationToken.None);
        await Lists.KeepAsync(Jana, button, Everyone, CancellationToken.None);
        var page = Open<ReadingListPage>("/merkliste");
        Assert.Empty(page.FindAll(".actions .btn-main"));

        page.FindAll("li input[type=checkbox]")[1].Change(true);
        page.FindAll("li input[type=checkbox]")[0].Change(true);

        Assert.Equal($"/schreiben?passage={water}&passage={button}", page.Find(".actions .btn-main").GetAttribute("href"));
    }

    [Fact]
    public async Task A_sentence_is_kept_with_its_passage_and_goes_into_the_vermerk_and_the_draft()
    {
        ComponentFactories.Clear();
        var passage = await SaveKitchenAsync();
        var button = Render<RememberButton>(set => set.Add(one => one.Passage, passage).Add(one => one.Quotes, [Milk]));
        await button.Find("button").ClickAsync(new());
        Assert.Equal("true", button.Find("button").GetAttribute("aria-pressed"));
        Assert.Equal("false", Render<RememberButton>(set => set.Add(one => one.Passage, passage)).Find("button").GetAttribute("aria-pressed"));

        var page = Open<ReadingListPage>("/merkliste");
        var kept = await Lists.ReadAsync(Jana, Everyone, CancellationToken.None);
        var text = DocumentMarkdown.Of(ReadingListPrint.Of(kept, "Jana Brandt", Said.Today));

        Assert.Equal(Milk, page.Find(".quote").TextContent.Trim());
        Assert.Contains("Der Kaffee kostet 1 Euro.", page.Find("details").TextContent, StringComparison.Ordinal);
        Assert.Contains($"„{Milk}“", text, StringComparison.Ordinal);
        Assert.Contains("Quelle: Küche, § 6 Abs. 1, Seite 1, Fassung 1", text, StringComparison.Ordinal);
        Assert.Contains(Milk, WordsOf(Store.Get<IPrintedDocumentWriter>().Write(ReadingListPrint.Of(kept, "Jana Brandt", Said.Today))), StringComparison.Ordinal);
        Assert.DoesNotContain("Kaffee", text, StringComparison.Ordinal);
        Assert.Equal([Milk], Services.GetRequiredService<QuotedWords>().Of(passage));
        Assert.Equal([Milk], (await Lists.QuotesOfAsync(Jana, [passage], Everyone, CancellationToken.None))[passage]);
        Assert.Empty(await Lists.QuotesOfAsync(new PersonKey("mk"), [passage], Everyone, CancellationToken.None));
        Assert.False(File.ReadAllBytes(Store.Get<Core.Documents.DataDirectory>().PersonalFile).AsSpan().IndexOf("Milch"u8) >= 0);
    }

    [Fact]
    public async Task Another_sentence_joins_the_first_and_the_whole_passage_takes_their_place()
    {
        var passage = await SaveKitchenAsync();
        await Lists.KeepAsync(Jana, passage, [Milk], Everyone, CancellationToken.None);
        await Lists.NoteAsync(Jana, passage, "bleibt", CancellationToken.None);

        await Lists.KeepAsync(Jana, passage, ["Der Kaffee kostet 1 Euro."], Everyone, CancellationToken.None);
        Assert.Equal(["Der Kaffee kostet 1 Euro.", Milk], (await Lists.ReadAsync(Jana, Everyone, CancellationToken.None))[0].Quotes);

        await Lists.KeepAsync(Jana, passage, ["Das steht nirgends."], Everyone, CancellationToken.None);
        var whole = Assert.Single(await Lists.ReadAsync(Jana, Everyone, CancellationToken.None));
        Assert.True(whole is { Quotes.Count: 0, Lines: ["(1) Der Kaffee kostet 1 Euro. Die Milch ist frei."], Entry.Note: "bleibt" });
    }

    [Fact]
    public void A_passage_that_says_something_else_by_now_is_shown_as_a_whole()
    {
        var source = Said.Source("Die Milch kostet 1 Euro.");

        var entry = new ReadEntry(new ReadingEntry(source.Passage.Id, "anders", string.Empty, default) { Spans = [new(0, 9)] }, source);

        Assert.True(entry is { HasChanged: true, Quotes.Count: 0, Lines: ["Die Milch kostet 1 Euro."] });
    }

    [Fact]
    public async Task The_vermerk_names_each_source_and_says_what_can_no_longer_be_read()
    {
        foreach (var word in new[] { "Tafelwasser", "Knopf" })
            await Lists.KeepAsync(Jana, await PassageAsync(word), Everyone, CancellationToken.None);
        await Lists.NoteAsync(Jana, await PassageAsync("Tafelwasser"), "=1+1 *wichtig*", CancellationToken.None);
        await RemoveAsync("Trinken");
        var entries = await Lists.ReadAsync(Jana, Everyone, CancellationToken.None);

        var text = DocumentMarkdown.Of(ReadingListPrint.Of(entries, "Jana Brandt", Said.Today));
        var file = Store.Get<IPrintedDocumentWriter>().Write(ReadingListPrint.Of(entries, "Jana Brandt", Said.Today));

        Assert.Contains("## 1. Stelle nicht mehr lesbar", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\\*wichtig\\*", text, StringComparison.Ordinal);
        Assert.Contains("\\<script\\>", text, StringComparison.Ordinal);
        Assert.Contains("Quelle: Knöpfe, § 6 Abs. 1, Seite 1, Fassung 1, ohne Angabe einer Frist", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tafelwasser", text, StringComparison.Ordinal);
        Assert.True(file.Length > 1000);
    }

    [Fact]
    public async Task A_search_is_saved_under_a_name_for_its_owner_alone()
    {
        var page = Open<ResearchPage>("/recherche?suche=Tafelwasser&ordnung=neu");
        page.Find("#name-der-suche").Input("Wasser");

        await page.Find("details form").SubmitAsync(new());

        Assert.Contains("gespeichert", page.Find(".keep [role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("/recherche?suche=Tafelwasser&ordnung=neu", Open<ResearchPage>("/recherche").Find(".saved a").GetAttribute("href"));
        SignIn("mk");
        Hold("alle");
        var other = Open<ResearchPage>("/recherche");
        Assert.Empty(other.FindAll(".saved a"));
        var id = (await Store.Get<ISavedSearches>().ListAsync(Jana, CancellationToken.None))[0].Id;
        await Store.Get<ISavedSearches>().DeleteAsync(new PersonKey("mk"), id, CancellationToken.None);
        Assert.Single(await Store.Get<ISavedSearches>().ListAsync(Jana, CancellationToken.None));
    }

    private async Task<PassageId> SaveKitchenAsync()
    {
        var catalog = Store.Get<Core.Documents.IDocumentCatalog>();
        var document = await catalog.SaveAsync(A.Document("Küche").In("Reise").Saying($"Der Kaffee kostet 1 Euro. {Milk}").Build(), CancellationToken.None);
        return (await catalog.GetVersionPassagesAsync(document.Versions[0].Id, Everyone, CancellationToken.None))[0].Id;
    }

    private static string WordsOf(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private async Task<PassageId> PassageAsync(string word, AccessScope? scope = null) =>
        (await Store.Get<DocumentSearch>().FindAsync(new SearchQuery(word, scope ?? Everyone, Said.Today), CancellationToken.None)).Hits[0].Source.Passage.Id;
}
