using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Testing.Rights;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Sessions;
using Xunit;

namespace StaffAssistant.Web.Tests.Rights;

/// <summary>Person × document × address, generated: whoever may not see a document cannot tell it from one that does not exist.</summary>
public sealed class RightsOverHttpTests(CountySite site) : IClassFixture<CountySite>
{
    public static TheoryData<string> PersonKeys => ["jb", "mk", "ad", "th", "sw", "ex"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_demo_person_is_tried() => Assert.Equal(PersonKeys.Select(row => row.Data), site.Oracle.Persons.Select(person => person.Key));

    [Theory]
    [MemberData(nameof(PersonKeys))]
    public void A_signed_in_person_holds_what_the_file_says_and_nothing_else(string key)
    {
        var person = Person(key);
        var principal = StaffClaims.For(site.Services.GetRequiredService<SignedInSessions>().Open(key), "test");

        var scope = site.Services.GetRequiredService<AccessScopeProvider>().ScopeOf(principal);

        var edited = person.Roles.Contains("Editor") ? person.EditorOf : [];
        Assert.Equal(
            person.Tags.Select(tag => "tag:" + tag).Concat(edited.Select(name => "editor:" + name.ToLowerInvariant())).ToHashSet(),
            scope.Grants.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(PersonKeys))]
    public async Task Originals_download_for_those_who_may_see_them(string key)
    {
        using var browser = await site.BrowserOfAsync(Person(key), Cancel);

        foreach (var (document, version) in Versions())
        {
            using var response = await browser.GetAsync(OriginalOf(version.DocumentId, version.Id), Cancel);
            if (RightsOracle.MaySee(Person(key), document))
                Assert.Equal(site.BytesOf(version), await response.Content.ReadAsByteArrayAsync(Cancel));
            else
                Assert.Equal(await UnknownAsync(browser, OriginalOf(Unknown, version.Id)), await AnswerAsync(response));
        }
    }

    [Theory]
    [MemberData(nameof(PersonKeys))]
    public async Task Sources_open_for_those_who_may_see_them(string key)
    {
        using var browser = await site.BrowserOfAsync(Person(key), Cancel);

        foreach (var (document, version) in Versions())
        {
            using var response = await browser.GetAsync(SourceOf(version.DocumentId, version.Id), Cancel);
            if (RightsOracle.MaySee(Person(key), document))
                Assert.Contains(version.Title, PageText.Of(await response.Content.ReadAsStringAsync(Cancel)));
            else
                Assert.Equal(await UnknownAsync(browser, SourceOf(Unknown, version.Id)), await AnswerAsync(response));
        }
    }

    [Theory]
    [MemberData(nameof(PersonKeys))]
    public async Task No_page_names_a_document_or_collection_that_is_closed_to_the_person(string key)
    {
        var closed = site.Oracle.Documents.Where(document => !RightsOracle.MaySee(Person(key), document)).ToList();
        var open = site.Oracle.Documents.Except(closed).Select(document => document.Collection).ToHashSet();
        using var browser = await site.BrowserOfAsync(Person(key), Cancel);

        foreach (var address in new[]
        {
            "/", "/?frage=Wie%20hoch%20ist%20das%20Tagegeld%3F", "/bibliothek", "/regelungen", "/regelungen?ordnung=nummer&seite=2", "/regelungen/neu?tage=365", "/demo-import", "/nicht-gefunden",
        })
        {
            var page = WebUtility.HtmlDecode(await (await browser.GetAsync(address, Cancel)).Content.ReadAsStringAsync(Cancel));
            Assert.All(closed, document => Assert.All(
                site.Known(document).Versions,
                version => Assert.DoesNotContain(version.Title, page, StringComparison.OrdinalIgnoreCase)));
            Assert.All(closed.Where(document => !open.Contains(document.Collection)), document => Assert.DoesNotContain(document.Collection, page));
        }
    }

    [Theory]
    [MemberData(nameof(PersonKeys))]
    public async Task The_library_counts_to_editors_what_is_filed_in_their_collections_and_is_closed_to_others(string key)
    {
        using var browser = await site.BrowserOfAsync(Person(key), Cancel);

        using var response = await browser.GetAsync("/bibliothek", Cancel);

        var edited = site.Oracle.Documents.Count(document => Person(key).IsEditorOf(document.Collection));
        if (edited > 0)
            Assert.Contains($" {edited} Dokumente", PageText.Of(await response.Content.ReadAsStringAsync(Cancel)));
        else
            Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(PersonKeys))]
    public async Task The_register_lists_and_counts_what_the_person_may_read(string key)
    {
        var open = site.Oracle.Documents.Where(document => RightsOracle.MaySee(Person(key), document)).ToList();
        using var browser = await site.BrowserOfAsync(Person(key), Cancel);

        var pages = new[] { "/regelungen", "/regelungen?seite=2" }.Select(address => browser.GetStringAsync(address, Cancel));
        var text = PageText.Of(string.Concat(await Task.WhenAll(pages)));

        Assert.Contains($" {open.Count} Dokumente", text);
        Assert.All(open, document => Assert.Contains(site.Known(document).VersionOn(BerlinCalendar.Today(TimeProvider.System)).Title, text));
    }

    [Theory]
    [MemberData(nameof(PersonKeys))]
    public async Task Gaps_are_read_by_the_editors_of_their_collection_and_barriers_by_administrators(string key)
    {
        var store = site.Services.GetRequiredService<IFeedbackStore>();
        var sent = Desks().Select(desk => new FeedbackEntry(FeedbackId.New(), Guid.NewGuid(), desk.Kind, desk.Desk, new DateOnly(2026, 11, 23))
        {
            Question = $"Wortlaut {desk.Desk.Key} Ende",
            Remark = $"Wortlaut {desk.Desk.Key} Ende",
        });
        await store.AddAsync([.. sent], Cancel);
        using var browser = await site.BrowserOfAsync(Person(key), Cancel);

        var pages = string.Empty;
        foreach (var address in new[] { "/luecken?stand=alle", "/barrieren?stand=alle" })
            pages += PageText.Of(await (await browser.GetAsync(address, Cancel)).Content.ReadAsStringAsync(Cancel));

        foreach (var (desk, _, collection) in Desks())
            Assert.Equal(Reads(Person(key), desk, collection), pages.Contains($"Wortlaut {desk.Key} Ende", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_signed_in_meets_the_sign_in_page_whether_a_document_exists_or_not()
    {
        using var browser = await site.BrowserOfAsync(null, Cancel);

        foreach (var (_, version) in Versions())
        {
            foreach (var (address, unknown) in new[]
            {
                (OriginalOf(version.DocumentId, version.Id), OriginalOf(Unknown, version.Id)),
                (SourceOf(version.DocumentId, version.Id), SourceOf(Unknown, version.Id)),
            })
            {
                using var response = await browser.GetAsync(address, Cancel);
                Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
                Assert.StartsWith("/anmelden", response.Headers.Location!.IsAbsoluteUri ? response.Headers.Location.AbsolutePath : response.Headers.Location.OriginalString);
                Assert.Equal((await browser.GetAsync(unknown, Cancel)).StatusCode, response.StatusCode);
            }
        }
    }

    private IEnumerable<(FeedbackDesk Desk, FeedbackKind Kind, string? Collection)> Desks() => site.Oracle.Documents
        .Select(document => document.Collection).Distinct()
        .Select(name => (FeedbackDesk.Of(new CollectionName(name)), FeedbackKind.Gap, (string?)name))
        .Append((FeedbackDesk.Editors, FeedbackKind.Gap, null))
        .Append((FeedbackDesk.Administrators, FeedbackKind.Barrier, null));

    private bool Reads(DemoPerson person, FeedbackDesk desk, string? collection) =>
        collection is not null ? person.IsEditorOf(collection)
        : desk == FeedbackDesk.Editors ? site.Oracle.Documents.Any(document => person.IsEditorOf(document.Collection))
        : person.Roles.Contains("Administrator");

    private static DocumentId Unknown { get; } = new(new Guid("00000000-0000-4000-8000-000000000000"));

    private static string OriginalOf(DocumentId document, VersionId version) => $"/dokumente/{document}/original?fassung={version}";

    private static string SourceOf(DocumentId document, VersionId version) => $"/quelle/{document}?fassung={version}";

    /// <summary>All that an asker can compare: status, names of headers, and the text without the parts that differ from call to call.</summary>
    private static async Task<(HttpStatusCode Status, string Headers, string Text)> AnswerAsync(HttpResponseMessage response)
    {
        var names = response.Headers.Concat(response.Content.Headers).Select(header => header.Key).Order(StringComparer.Ordinal);
        return (response.StatusCode, string.Join(' ', names), PageText.Of(await response.Content.ReadAsStringAsync(Cancel)));
    }

    private static async Task<(HttpStatusCode Status, string Headers, string Text)> UnknownAsync(HttpClient browser, string address)
    {
        using var response = await browser.GetAsync(address, Cancel);
        return await AnswerAsync(response);
    }

    private DemoPerson Person(string key) => site.Oracle.Persons.Single(person => person.Key == key);

    private IEnumerable<(FiledDocument Document, DocumentVersion Version)> Versions() =>
        from document in site.Oracle.Documents
        from version in site.Known(document).Versions
        select (document, version);
}
