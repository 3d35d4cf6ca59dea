using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Core.Register;
using StaffAssistant.Core.Retention;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Core.Searching;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.OwnDocuments;

/// <summary>Documents that one person uploads for himself: his alone on every way, and gone when they are deleted.</summary>
public sealed class PersonalUploadTests : IAsyncLifetime
{
    private const string Mark = "Qxbdfgkmpvwz";
    private const string Question = "Wann beginnt das Projekt Qxbdfgkmpvwz?";
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PersonKey Jana = new("tenant/jana");
    private static readonly PersonKey Tarik = new("tenant/tarik");
    private static readonly AccessScope JanasScope = AccessScope.Of([AccessTag.Everyone]).WithOwn(Jana);

    /// <summary>A second person; an editor of all collections, even of one that is named like hers; an administrator and an auditor, who hold no more than that.</summary>
    private static readonly IReadOnlyDictionary<string, AccessScope> Others = new Dictionary<string, AccessScope>
    {
        ["second person"] = AccessScope.Of([AccessTag.Everyone]).WithOwn(Tarik),
        ["editor of everything"] = AccessScope.Of(
            [AccessTag.Everyone, new("leitung"), new("owner"), new(OwnGrant)], [new("Reise"), OwnCollection.Name, new(OwnGrant), new(OwnGrant["owner:".Length..])]).WithOwn(Tarik),
        ["administrator and auditor"] = AccessScope.Of([AccessTag.Everyone]),
        ["nobody"] = AccessScope.None,
    };

    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly LineExtractor _extractor = new();
    private TestStore _store = default!;

    private static string OwnGrant => JanasScope.Grants.Single(grant => grant.StartsWith("owner:", StringComparison.Ordinal));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private PersonalUploads Uploads => _store.Get<PersonalUploads>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(_data.Path, services => services.AddSingleton<ITextExtractor>(_extractor));
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Reisekosten").In("Reise").Saying("Das Tagegeld beträgt 14 Euro. Das Projekt beginnt nie.").Build(), CancellationToken.None);
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task Its_owner_asks_it_alone_or_with_the_collections_and_finds_it_nowhere_else()
    {
        await UploadAsync(Jana, "projekt.md", $"# Projektplan\nDas Projekt {Mark} beginnt am 3. März 2027.");

        Assert.Contains("3. März 2027", await AnswerAsync(JanasScope, OwnCollection.Name), StringComparison.Ordinal);
        Assert.Contains("3. März 2027", await AnswerAsync(JanasScope, new CollectionName("Reise"), OwnCollection.Name), StringComparison.Ordinal);
        Assert.DoesNotContain("März", await AnswerAsync(JanasScope), StringComparison.Ordinal);
        var found = (await FindAsync(JanasScope, OwnCollection.Name)).Single();
        Assert.Equal((OwnCollection.Name, Validity.Always), (found.Collection, found.Version.Validity));
        Assert.NotNull(await _store.Get<IDocumentCatalog>().FindAsync(found.Version.DocumentId, JanasScope, Cancel));
        await AssertInNoListAsync(JanasScope);
    }

    [Fact]
    public async Task Nobody_else_meets_it_on_any_way()
    {
        await UploadAsync(Jana, "projekt.md", $"# Projektplan {Mark}\nDas Projekt {Mark} beginnt am 3. März 2027.");
        var mine = (await FindAsync(JanasScope, OwnCollection.Name)).Single();
        var catalog = _store.Get<IDocumentCatalog>();

        foreach (var (who, scope) in Others)
        {
            Assert.True(await catalog.FindAsync(mine.Version.DocumentId, scope, Cancel) is null, who);
            Assert.Empty(await catalog.GetPassagesAsync([mine.Passage.Id], scope, Cancel));
            Assert.Empty(await catalog.GetVersionPassagesAsync(mine.Version.Id, scope, Cancel));
            Assert.Empty(await catalog.GetPagesAsync(mine.Version.Id, scope, Cancel));
            Assert.Empty(await FindAsync(scope, OwnCollection.Name));
            Assert.DoesNotContain(await FindAsync(scope), source => source.Version.DocumentId == mine.Version.DocumentId);
            Assert.DoesNotContain("März", await AnswerAsync(scope, OwnCollection.Name, new CollectionName("Reise")), StringComparison.Ordinal);
            Assert.Null((await _store.Get<Retriever>().FindAsync(new Question("Qxbdfgkmpvw", scope, Today) { Collections = [OwnCollection.Name] }, 20, Cancel)).DidYouMean);
            Assert.Equal(KeepOutcome.NotReadable, await _store.Get<ReadingLists>().KeepAsync(Tarik, mine.Passage.Id, scope, Cancel));
            await _store.Get<FeedbackIntake>().SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.NotHelpful) { Cited = [mine.Passage.Id], Reason = FeedbackReason.Wrong }, scope, who, Cancel);
            Assert.False(await _store.Get<DocumentRemoval>().RemoveAsync(mine.Version.DocumentId, scope, AuditActor.System, Cancel));
            await AssertInNoListAsync(scope);
        }

        Assert.Empty(await Uploads.ListAsync(Tarik, Cancel));
        Assert.False(await Uploads.RemoveAsync(Tarik, mine.Version.DocumentId, Cancel));
        Assert.Equal(0, await Uploads.RemoveAllAsync(Tarik, Cancel));
        Assert.Null(await catalog.FindOnFileAsync(mine.Version.DocumentId, Cancel));
        Assert.Null(await _store.Get<AccessExplainer>().ExplainToOperatorAsync(mine.Version.DocumentId, new ImaginedPerson([AccessTag.Everyone], []), Today, Cancel));
        Assert.Equal(1, (await _store.Get<ICatalogFigures>().CountAsync(Cancel)).Documents);
        Assert.Empty(await _store.Get<QuarantineReview>().ListAsync(Others["editor of everything"], Cancel));
        Assert.Empty(await _store.Get<IngestionQueue>().ListAsync(Jana.Value, Cancel));
        Assert.DoesNotContain((await _store.Get<IAuditStore>().ListAsync(new AuditFilter(), 0, 1000, Cancel)).Entries, entry => entry.Event.Subject == mine.Version.DocumentId.ToString());
        Assert.Single(await Uploads.ListAsync(Jana, Cancel));
        Assert.All(FilesWith(Mark), path => Assert.StartsWith(_store.Get<DataDirectory>().OwnDocuments, path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Even_its_owner_sends_no_word_of_it_to_editors_and_no_conversation_keeps_it()
    {
        await UploadAsync(Jana, "projekt.md", $"# Projektplan\nDas Projekt {Mark} beginnt am 3. März 2027.");
        var mine = (await FindAsync(JanasScope, OwnCollection.Name)).Single();

        var sent = await _store.Get<FeedbackIntake>().SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.NotHelpful) { Cited = [mine.Passage.Id], Reason = FeedbackReason.Wrong }, JanasScope, "jana", Cancel);

        Assert.Equal(FeedbackOutcome.Empty, sent);
        Assert.Empty(KeptAnswer.Of(await ViewAsync(JanasScope, OwnCollection.Name)).Statements);
    }

    [Fact]
    public async Task What_a_file_says_of_itself_opens_nothing_and_replaces_nothing()
    {
        _extractor.Says = new DocumentMetadata { Id = "reisekosten", Collection = new CollectionName("Reise"), Tags = [AccessTag.Everyone], Supersedes = "Reisekosten", ValidFrom = new DateOnly(2090, 1, 1) };

        await UploadAsync(Jana, "a.md", $"# Plan\nDas Projekt {Mark} beginnt am 3. März 2027.");
        await UploadAsync(Tarik, "a.md", "# Anderer Plan\nEin ganz anderer Satz steht hier.");

        Assert.Contains("3. März 2027", await AnswerAsync(JanasScope, OwnCollection.Name), StringComparison.Ordinal);
        var met = await FindAsync(AccessScope.Of([AccessTag.Everyone], [new("Reise")]), OwnCollection.Name, new CollectionName("Reise"));
        Assert.DoesNotContain(met, source => source.Version.Title.Contains("Plan", StringComparison.Ordinal));
        Assert.Single(await Uploads.ListAsync(Jana, Cancel));
        Assert.Single(await Uploads.ListAsync(Tarik, Cancel));
    }

    [Fact]
    public async Task It_comes_in_also_when_the_page_of_the_first_upload_is_gone()
    {
        using var page = new CancellationTokenSource();
        using var content = new MemoryStream("# Plan\nDas Projekt beginnt am 3. März 2027."u8.ToArray());
        await Uploads.AddAsync(Tarik, "erstes.md", content, page.Token);
        await WaitAsync(Tarik);
        await page.CancelAsync();

        await UploadAsync(Jana, "zweites.md", "# Anderer Plan\nEin ganz anderer Satz steht hier.").WaitAsync(TimeSpan.FromMinutes(1), Cancel);

        Assert.Single(await Uploads.ListAsync(Jana, Cancel));
    }

    [Fact]
    public async Task Deleted_on_request_it_is_gone_from_index_disk_and_database_at_once()
    {
        await UploadAsync(Jana, $"{Mark}.md", $"# Projektplan {Mark}\nDas Projekt {Mark} beginnt am 3. März 2027.");
        await UploadAsync(Jana, "bleibt.md", "# Bleibt\nDieser Satz bleibt stehen.");
        Assert.NotEmpty(FilesWith(Mark));
        var mine = (await FindAsync(JanasScope, OwnCollection.Name)).First();
        var closed = new List<DocumentClosing>();
        _store.Get<DocumentClosings>().Closed += closed.Add;

        Assert.True(await Uploads.RemoveAsync(Jana, mine.Version.DocumentId, Cancel));

        Assert.Empty(FilesWith(Mark));
        Assert.Null(await _store.Get<IDocumentCatalog>().FindAsync(mine.Version.DocumentId, JanasScope, Cancel));
        Assert.Single(await Uploads.ListAsync(Jana, Cancel));
        Assert.True(Assert.Single(closed).Closes(JanasScope));
        Assert.DoesNotContain(closed, closing => Others.Values.Any(closing.Closes));
    }

    [Fact]
    public async Task Deleted_by_age_it_leaves_nothing_and_younger_ones_stay()
    {
        await UploadAsync(Jana, "alt.md", $"# Alt\nDas Projekt {Mark} beginnt am 3. März 2027.");
        var kept = (await Uploads.ListAsync(Jana, Cancel)).Single();
        var retained = _store.Get<IEnumerable<IRetainedData>>().Single(store => store.Kind == RetainedKind.PersonalDocuments);

        Assert.Equal(0, await retained.DeleteBeforeAsync(kept.Version.ImportedAt, Cancel));
        Assert.Equal(1, await retained.DeleteBeforeAsync(kept.Version.ImportedAt.AddSeconds(1), Cancel));

        Assert.Empty(FilesWith(Mark));
        Assert.Empty(await Uploads.ListAsync(Jana, Cancel));
        Assert.Equal(kept.Version.ImportedAt + TimeSpan.FromHours(24), kept.GoesAt);
    }

    [Fact]
    public async Task All_that_is_kept_of_a_person_counts_lists_and_deletes_it()
    {
        await UploadAsync(Jana, "eins.md", $"# Eins\nDas Projekt {Mark} beginnt am 3. März 2027.");
        await UploadAsync(Tarik, "zwei.md", "# Zwei\nEin ganz anderer Satz steht hier.");
        var store = _store.Get<IEnumerable<IPersonalStore>>().Single(one => one.Kind == PersonalKind.Documents);

        Assert.Equal(1, await store.CountAsync(Jana, Cancel));
        Assert.Single(await store.ExportAsync(Jana, Cancel).ToListAsync(Cancel));
        Assert.Equal(1, await store.DeleteAsync(Jana, Cancel));

        Assert.Empty(FilesWith(Mark));
        Assert.Equal((0, 1), (await store.CountAsync(Jana, Cancel), await store.CountAsync(Tarik, Cancel)));
    }

    [Fact]
    public async Task One_person_has_no_more_than_allowed_and_others_still_have_room()
    {
        for (var number = 0; number < Uploads.AtMost; number++)
            Assert.Equal(OwnUpload.Taken, await AddAsync(Jana, $"{number}.md", $"# Nummer {number}\nSatz Nummer {number}."));

        Assert.Equal(OwnUpload.TooMany, await AddAsync(Jana, "mehr.md", "# Mehr\nNoch ein Satz."));
        Assert.Equal(OwnUpload.Taken, await AddAsync(Tarik, "meins.md", "# Meins\nMein Satz."));
        await Uploads.RemoveAllAsync(Jana, Cancel);
        await WaitAsync(Jana);
        Assert.Equal(OwnUpload.Taken, await AddAsync(Jana, "wieder.md", "# Wieder\nEin Satz."));
    }

    [Fact]
    public async Task What_is_refused_says_why_to_its_owner_alone()
    {
        await UploadAsync(Jana, "kaputt.md", "!damaged");

        var job = Assert.Single(await Uploads.ListJobsAsync(Jana, Cancel));
        Assert.Equal(RefusalReason.Damaged, Assert.IsType<IngestionOutcome.Refused>(job.Outcome).Reason);
        Assert.Empty(await Uploads.ListJobsAsync(Tarik, Cancel));
        await Uploads.StopAsync(Tarik, job.Id, Cancel);
        Assert.Single(await Uploads.ListJobsAsync(Jana, Cancel));
        await Uploads.StopAsync(Jana, job.Id, Cancel);
        Assert.Empty(await Uploads.ListJobsAsync(Jana, Cancel));
    }

    [Fact]
    public async Task The_county_learns_no_word_of_it()
    {
        var before = _store.Get<IPassageIndex>().Count;
        await UploadAsync(Jana, "projekt.md", $"# Projektplan\nDas Projekt {Mark} beginnt am 3. März 2027.");

        Assert.Equal(before, _store.Get<IPassageIndex>().Count);
        var found = await _store.Get<IPassageIndex>().SearchAsync(new PassageQuery(_store.Get<GermanAnalysis>().Analyze("Qxbdfgkmpvw"), AccessScope.Of([AccessTag.Everyone]), Today), Cancel);
        Assert.Null(found.Understood);
    }

    private async Task AssertInNoListAsync(AccessScope scope)
    {
        var register = _store.Get<IDocumentRegister>();
        Assert.DoesNotContain(await _store.Get<IDocumentCatalog>().ListAsync(scope, Cancel), document => document.Versions[0].Title.Contains("Projektplan", StringComparison.Ordinal));
        Assert.DoesNotContain(await _store.Get<IDocumentCatalog>().ListCollectionsAsync(scope, Cancel), collection => collection.Name == OwnCollection.Name && collection.Unit is not null);
        Assert.Equal(0, (await register.CountAsync(new RegisterQuery(scope, Today) { Text = "Projektplan" }, Cancel)).Matching);
        foreach (var change in Enum.GetValues<RegisterChange>())
            Assert.DoesNotContain((await register.ListChangesAsync(new ChangeQuery(scope, Today, change) { Days = 10_000 }, Cancel)).Entries, entry => entry.Title.Contains("Projektplan", StringComparison.Ordinal));
        Assert.Equal(0, (await _store.Get<DocumentSearch>().FindAsync(new SearchQuery(Mark, scope, Today), Cancel)).Facets.Total);
    }

    private async Task<IReadOnlyList<SourcedPassage>> FindAsync(AccessScope scope, params CollectionName[] collections) =>
        (await _store.Get<Retriever>().FindAsync(new Question(Question, scope, Today) { Collections = collections }, Retriever.Candidates, Cancel)).Sources;

    private async Task<AnswerView> ViewAsync(AccessScope scope, params CollectionName[] collections)
    {
        var view = AnswerView.Empty;
        await foreach (var answerEvent in _store.Get<AnswerPipeline>().AnswerAsync(new Question(Question, scope, Today) { Collections = collections }, Cancel))
            view = view.Apply(answerEvent);
        return view;
    }

    private async Task<string> AnswerAsync(AccessScope scope, params CollectionName[] collections)
    {
        var view = await ViewAsync(scope, collections);
        return string.Join('\n', view.Statements.Select(statement => statement.Text).Concat(view.Nearest.Concat(view.Sources).Select(source => source.Passage.Text)));
    }

    private async Task UploadAsync(PersonKey owner, string name, string text)
    {
        Assert.Equal(OwnUpload.Taken, await AddAsync(owner, name, text));
        await WaitAsync(owner);
    }

    private async Task<OwnUpload> AddAsync(PersonKey owner, string name, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await Uploads.AddAsync(owner, name, content, Cancel);
    }

    private async Task WaitAsync(PersonKey owner)
    {
        while ((await Uploads.ListJobsAsync(owner, Cancel)).Any(job => !job.IsOver))
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancel);
    }

    private List<string> FilesWith(string mark)
    {
        var word = new GermanAnalysis(CompoundLexicon.Shipped).Analyze(mark).Tokens[0].Word;
        var forms = new[] { mark, word.Folded, word.Stem }.Distinct(StringComparer.Ordinal).SelectMany(form => new[] { Encoding.UTF8.GetBytes(form), Encoding.Unicode.GetBytes(form) }).ToList();
        return [.. Directory.GetFiles(_data.Path, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "owner.lock")
            .Where(path => BytesOf(path) is var bytes && (forms.Any(form => bytes.AsSpan().IndexOf(form) >= 0) || path.Contains(mark, StringComparison.OrdinalIgnoreCase)))];
    }

    private static byte[] BytesOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
