using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MudBlazor;
using MudBlazor.Services;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.Chatting;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Core.Register;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Retention;
using StaffAssistant.Core.SavedSearches;
using StaffAssistant.Core.Vocabulary;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Features.Chat;
using StaffAssistant.Web.Features.Committee;
using StaffAssistant.Web.Features.Conversations;
using StaffAssistant.Web.Features.Feedback;
using StaffAssistant.Web.Features.Help;
using StaffAssistant.Web.Features.Library;
using StaffAssistant.Web.Features.MyDocuments;
using StaffAssistant.Web.Features.OwnData;
using StaffAssistant.Web.Features.Reports;
using StaffAssistant.Web.Features.Research;
using StaffAssistant.Web.Features.Retention;
using StaffAssistant.Web.Features.Write;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using Xunit;
using Document = StaffAssistant.Core.Documents.Document;

namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>
/// Every cell of the matrix for acts. The page was drawn for somebody who may; then the person is another one, and the event comes five times before the page is
/// drawn again. It has one effect or none, as the matrix says.
/// </summary>
public sealed class MatrixOfActsTests : GermanContext, IAsyncLifetime
{
    private const int Times = 5;
    private static readonly AccessScope Everything = AccessScope.Of([new("alle"), new("leitung")], [new CollectionName("Personal")]);
    private static readonly IReadOnlySet<FeedbackDesk> Desks = FeedbackDesk.For(Everything, runsTheSystem: true);
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly CountingModel _model = new();
    private TestStore _store = default!;
    private RetentionJournal _journal = default!;
    private Document _secret = default!;
    private SourcedPassage _open = default!;

    public static TheoryData<string> Rows => [.. WrittenMatrix.Acts.Select(row => row.ToString())];

    private IDocumentCatalog Catalog => _store.Get<IDocumentCatalog>();

    private IConversationStore Conversations => _store.Get<IConversationStore>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var open = await Catalog.SaveAsync(A.Document("Dienstreisen").In("Reise").Saying("Das Tagegeld bei Dienstreisen beträgt 14 Euro.").Build(), CancellationToken.None);
        _open = (await Catalog.GetPassagesAsync([(await Catalog.GetVersionPassagesAsync(open.Versions[0].Id, Everything, CancellationToken.None))[0].Id], Everything, CancellationToken.None))[0];
        _secret = await SaveSecretAsync();
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        ComponentFactories.Clear();
        ComponentFactories.AddStub<StichtagChip>();
        Services.AddMudServices();
        Services.AddSingleton(Catalog);
        Services.AddSingleton(_store.Get<IDocumentRegister>());
        Services.AddSingleton(_store.Get<DocumentClosings>());
        Services.AddSingleton(Conversations);
        Services.AddSingleton(_store.Get<AnswerPipeline>());
        Services.AddSingleton(_store.Get<FeedbackIntake>());
        Services.AddSingleton(_store.Get<IFeedbackStore>());
        Services.AddSingleton(_store.Get<DocumentEditing>());
        Services.AddSingleton(_store.Get<DocumentRemoval>());
        Services.AddSingleton(_store.Get<IngestionQueue>());
        Services.AddSingleton(_store.Get<ITextExtractor>());
        Services.AddSingleton(_store.Get<IOptions<IngestionOptions>>());
        Services.AddSingleton(_store.Get<IReportStore>());
        Services.AddSingleton(_store.Get<QuarantineReview>());
        Services.AddSingleton(_store.Get<DraftDesk>());
        Services.AddSingleton(_store.Get<FieldWording>());
        Services.AddSingleton(_store.Get<DocumentFilling>());
        Services.AddSingleton(_store.Get<IPdfPrinter>());
        Services.AddSingleton(_store.Get<IDraftStore>());
        Services.AddSingleton(_store.Get<SynonymEditing>());
        Services.AddSingleton(_store.Get<GermanAnalysis>());
        Services.AddSingleton(_store.Get<AuditTrail>());
        Services.AddSingleton(_store.Get<ChancesAndRisksFiles>());
        Services.AddSingleton(_store.Get<ReadingLists>());
        Services.AddSingleton(_store.Get<PersonalUploads>());
        Services.AddSingleton<ILanguageModel>(_model);
        Services.AddSingleton<IOutboundShield, MaskingShield>();
        Services.AddSingleton<ModelBudget>();
        Services.AddSingleton<ModelQueue>();
        Services.AddSingleton<QuestionGuard>();
        Services.AddSingleton<StatementGuard>();
        Services.AddSingleton<ChatWriter>();
        Services.AddSingleton(_store.Get<ISavedSearches>());
        Services.AddSingleton(_journal = new RetentionJournal(new DataDirectory(Options.Create(new StorageOptions { DataDirectory = _data.Path }))));
        Services.AddSingleton<RetentionSweep>();
        Services.AddOptions<RetentionOptions>();
        Services.AddOptions<SignInOptions>();
        Services.AddSingleton(_store.Get<OwnDataDesk>());
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new("Server", isInteractive: true));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task An_act_has_one_effect_or_none_as_the_matrix_says(string named)
    {
        var row = WrittenMatrix.Acts.Single(row => row.ToString() == named);
        var effects = new Dictionary<string, int>();
        foreach (var kind in Kind.All)
        {
            SignIn("R");
            HoldAs(["Employee", "Editor", "Administrator"], ["alle", "leitung"], ["Personal"]);
            effects[kind.Column] = await ActAsync(row, kind);
            await DisposeComponentsAsync();
        }

        Assert.Equal(row.Cells.Select(cell => (cell.Key, cell.Value == "ja" ? 1 : 0)), effects.Select(effect => (effect.Key, effect.Value)));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
        _data.Dispose();
    }

    private void Become(Kind kind)
    {
        if (kind.IsAnonymous)
        {
            SignOut();
            return;
        }

        SignIn(kind.Column);
        if (kind.IsGone)
            Disable();
        else
            HoldAs(kind.Roles.Split(", "), kind.Tags.Split(", "), kind.EditorOf.Length == 0 ? [] : [kind.EditorOf]);
    }

    private Task<int> ActAsync(MatrixRow row, Kind kind) => (row.What.Split(' ')[0], row.Case) switch
    {
        ("AskPage", "die eigene Frage mit ihrer Antwort im Verlauf behalten") => KeepAsync(kind),
        ("AskPage", _) => AskAsync(kind),
        ("HistoryPage", "ein eigenes Gespräch der Person R umbenennen") => RenameAsync(kind),
        ("HistoryPage", _) => DeleteAsync(kind),
        ("AnswerFeedback", _) => SendAsync(Render<AnswerFeedback>(set => set.Add(form => form.Asked, Said.Question).Add(form => form.Cited, [_open])), "button", kind, FeedbackKind.Helpful),
        ("FeedbackForm", _) => SendAsync(Render<FeedbackForm>(set => set.Add(form => form.Kind, FeedbackKind.Gap).Add(form => form.Question, "Darf mein Hund mit?")), "form", kind, FeedbackKind.Gap),
        ("BarrierForm", _) => ReportAsync(kind),
        ("FeedbackCard", "eine Lücke der Sammlung Personal erledigen") => HandleAsync(FeedbackDesk.Of(new CollectionName("Personal")), FeedbackKind.Gap, kind),
        ("FeedbackCard", "eine Lücke ohne Sammlung erledigen") => HandleAsync(FeedbackDesk.Editors, FeedbackKind.Gap, kind),
        ("FeedbackCard", "eine Barriere erledigen") => HandleAsync(FeedbackDesk.Administrators, FeedbackKind.Barrier, kind),
        ("EditDocumentDialog", _) => EditAsync(kind),
        ("LibraryPage", _) => RemoveAsync(kind),
        ("UploadZone", "eine Aufnahme der Redaktion R abbrechen") => StopAsync(kind, over: false, ".upload button"),
        ("UploadZone", _) => StopAsync(kind, over: true, ".sum > button"),
        ("WritePage", _) => ReleaseDraftAsync(kind),
        ("HeldPage", _) => ReleaseAsync(kind),
        ("SynonymsPage", var act) => EditSynonymsAsync(kind, act),
        ("ApprovalPage", _) => ApproveAsync(kind),
        ("RetentionPage", _) => BelieveAsync(kind),
        ("ChatPage", _) => ChatAsync(kind),
        ("MyDocumentsPage", _) => RemoveOwnAsync(kind),
        ("RememberButton", _) => RememberAsync(kind),
        ("ReadingListPage", _) => DropAsync(kind),
        ("SavedSearchList", _) => SaveSearchAsync(kind),
        ("OwnDataPage", _) => DeleteOwnAsync(kind),
        ("RisksPage", _) => MaintainAsync(kind),
        var other => throw new InvalidOperationException($"No test knows how to do {other}."),
    };

    private async Task<int> AskAsync(Kind kind)
    {
        Become(kind);
        Services.GetRequiredService<NavigationManager>().NavigateTo(PageAddress.Ask(Said.Scope, "Wie hoch ist die Quote der Bestnoten?"));
        var page = Render<AskPage>();
        page.WaitForAssertion(() => Assert.NotEmpty(page.Find("p.sr[role=status]").TextContent), TimeSpan.FromSeconds(60));
        await Task.CompletedTask;
        return page.Markup.Contains("30 Prozent", StringComparison.Ordinal) ? 1 : 0;
    }

    private async Task<int> KeepAsync(Kind kind)
    {
        Become(kind);
        var owner = new PersonKey(kind.IsAnonymous ? string.Empty : kind.Column);
        var before = (await Conversations.ListAsync(owner, null, 100, CancellationToken.None)).Count;
        Services.GetRequiredService<NavigationManager>().NavigateTo(PageAddress.Ask(Said.Scope, $"Wie hoch ist das Tagegeld für {kind.Column}?"));
        var page = Render<AskPage>();
        page.WaitForAssertion(() => Assert.NotEmpty(page.Find("p.sr[role=status]").TextContent), TimeSpan.FromSeconds(60));
        return (await Conversations.ListAsync(owner, null, 100, CancellationToken.None)).Count - before;
    }

    private async Task<int> RenameAsync(Kind kind)
    {
        var id = await BeginAsync();
        var page = Render<HistoryPage>();
        page.WaitForElement(".acts button").Click();
        page.Find(".rename input").Input("Anders");
        Become(kind);
        await DispatchAsync(page.Find("form.rename"));
        return (await Conversations.FindAsync(new PersonKey("R"), id, CancellationToken.None))!.Title == "Anders" ? 1 : 0;
    }

    private async Task<int> DeleteAsync(Kind kind)
    {
        var id = await BeginAsync();
        Render<MudPopoverProvider>();
        var dialogs = Render<MudDialogProvider>();
        var page = Render<HistoryPage>();
        var deletion = page.WaitForElement("[data-delete]").ClickAsync(new());
        dialogs.WaitForElement(".mud-dialog .btn-main");
        Become(kind);
        await DispatchAsync(dialogs.Find(".mud-dialog .btn-main"));
        await deletion;
        return await Conversations.FindAsync(new PersonKey("R"), id, CancellationToken.None) is null ? 1 : 0;
    }

    private async Task<ConversationId> BeginAsync()
    {
        foreach (var entry in await Conversations.ListAsync(new PersonKey("R"), null, 100, CancellationToken.None))
            await Conversations.DeleteAsync(new PersonKey("R"), entry.Id, CancellationToken.None);
        var id = ConversationId.New();
        await Conversations.AddAsync(new PersonKey("R"), id, new Turn(TurnId.New(), DateTimeOffset.UnixEpoch, "Tagegeld?", Said.Today), CancellationToken.None);
        return id;
    }

    private Task<int> ReportAsync(Kind kind)
    {
        var form = Render<BarrierForm>();
        form.Find("textarea").Input("Der Knopf ist zu klein.");
        return SendAsync(form, "form", kind, FeedbackKind.Barrier);
    }

    private async Task<int> SendAsync<T>(IRenderedComponent<T> form, string target, Kind person, FeedbackKind kind)
        where T : IComponent
    {
        form.WaitForElement(target);
        var before = (await EntriesAsync(kind)).Count;
        Become(person);
        await DispatchAsync(form.Find(target));
        return (await EntriesAsync(kind)).Count - before;
    }

    private async Task<int> HandleAsync(FeedbackDesk desk, FeedbackKind kind, Kind person)
    {
        var entry = new FeedbackEntry(FeedbackId.New(), Guid.NewGuid(), kind, desk, new DateOnly(2026, 11, 23)) { Question = "Frage", Remark = "Bemerkung" };
        await _store.Get<IFeedbackStore>().AddAsync([entry], CancellationToken.None);
        var card = Render<FeedbackCard>(set => set.Add(one => one.Entry, entry).Add(one => one.Day, Said.Today).Add(one => one.OfBarriers, kind == FeedbackKind.Barrier));
        card.Find("select").Change(nameof(FeedbackState.Done));
        Become(person);
        await DispatchAsync(card.Find("form"));
        return (await EntriesAsync(kind)).Count(one => one.Id == entry.Id && one.State == FeedbackState.Done);
    }

    private async Task<int> EditAsync(Kind kind)
    {
        var (dialogs, page) = await OpenLibraryAsync();
        // Ends when the dialog does.
        _ = page.Find("table.docs .action button").ClickAsync(new());
        dialogs.WaitForElement("#titel").Input($"Leitfaden {kind}");
        Become(kind);
        await DispatchAsync(dialogs.Find("form"));
        return (await Catalog.FindAsync(_secret.Id, Everything, CancellationToken.None))!.Versions[0].Title == $"Leitfaden {kind}" ? 1 : 0;
    }

    private async Task<int> RemoveAsync(Kind kind)
    {
        _secret = await Catalog.FindAsync(_secret.Id, Everything, CancellationToken.None) ?? await SaveSecretAsync();
        var (dialogs, page) = await OpenLibraryAsync();
        var removal = page.FindAll("table.docs .action button")[^1].ClickAsync(new());
        dialogs.WaitForElement(".mud-dialog .btn-main");
        Assert.Single(dialogs.FindAll(".mud-dialog .btn-main"));
        Become(kind);
        await DispatchAsync(dialogs.Find(".mud-dialog .btn-main"));
        await removal;
        return await Catalog.FindAsync(_secret.Id, Everything, CancellationToken.None) is null ? 1 : 0;
    }

    private async Task<int> StopAsync(Kind kind, bool over, string target)
    {
        var jobs = _store.Get<IIngestionJobs>();
        using var folder = A.Folder();
        var path = folder.Write("a.md", "# Eins\n\nText.");
        var file = new IncomingFile(path, "a.md", new DocumentMetadata(), new DocumentMetadata());
        var job = await _store.Get<IngestionQueue>().AddAsync(file, new ReceivedBytes(path, new string('a', 64), 10), JobOrigin.Upload, "R", Guid.NewGuid(), CancellationToken.None);
        if (over)
            await jobs.EndAsync(job!.Id, new IngestionOutcome.Refused(RefusalReason.WrongContent), CancellationToken.None);
        var zone = Render<UploadZone>(set => set.Add(one => one.Collections, [new CollectionName("Personal")]).Add(one => one.Tags, [AccessTag.Everyone]));
        zone.WaitForElement(target, TimeSpan.FromSeconds(60));
        Become(kind);
        await DispatchAsync(zone.Find(target));
        var isGone = await jobs.FindAsync(job!.Id, CancellationToken.None) is null;
        await jobs.RemoveAsync(job.Id, CancellationToken.None);
        await jobs.ClearAsync("R", CancellationToken.None);
        return isGone ? 1 : 0;
    }

    private async Task<int> ReleaseAsync(Kind kind)
    {
        var whole = A.Document($"Halt {kind}").WithId($"halt-{kind}").In("Personal").Tagged("leitung").Saying("Eine Stelle.").Build();
        var document = await Catalog.SaveAsync(whole with { Passages = [whole.Passages[0] with { IsHeld = true }] }, CancellationToken.None);
        var page = Render<HeldPage>();
        page.WaitForElement("article button");
        Become(kind);
        await DispatchAsync(page.FindAll("article button")[0]);
        var effects = (await Catalog.GetVersionPassagesAsync(document.Versions[0].Id, Everything, CancellationToken.None)).Count;
        await Catalog.RemoveAsync(document.Id, Everything, AuditActor.System, CancellationToken.None);
        return effects;
    }

    private async Task<int> ReleaseDraftAsync(Kind kind)
    {
        var draft = await DraftOf(_store, new PersonKey("R"));
        var page = Render<WritePage>(set => set.Add(one => one.Id, draft.ToString()));
        page.WaitForElement(".done", TimeSpan.FromSeconds(60));
        Become(kind);
        await DispatchAsync(page.FindAll("button.btn-main")[0]);
        return (await _store.Get<IAuditStore>().ListAsync(new AuditFilter(AuditAction.DraftReleased), 0, 100, CancellationToken.None)).Entries.Count(entry => entry.Event.Subject == draft.ToString());
    }

    private async Task<int> EditSynonymsAsync(Kind kind, string act)
    {
        var store = _store.Get<ISynonymStore>();
        foreach (var old in await store.ListAsync(CancellationToken.None))
            await store.RemoveAsync(old.Id, AuditActor.System, CancellationToken.None);
        await store.AddAsync(new SynonymGroup(SynonymGroupId.New(), ["Dienstrad", "Pedelec"], 0), AuditActor.System, CancellationToken.None);
        var page = Render<SynonymsPage>();
        page.WaitForElement("article button");
        if (act.EndsWith("hinzufügen", StringComparison.Ordinal))
            page.Find("#woerter").Input("Pförtner; Empfang");
        else if (act.EndsWith("ändern", StringComparison.Ordinal))
        {
            page.FindAll("article button")[0].Click();
            page.Find("article input").Input("Dienstrad; Lastenrad");
        }

        Become(kind);
        await DispatchAsync(act.Split(' ')[^1] switch { "hinzufügen" => page.Find("form"), "ändern" => page.Find("article form"), _ => page.FindAll("article button")[1] });
        var groups = await store.ListAsync(CancellationToken.None);
        return act.Split(' ')[^1] switch
        {
            "hinzufügen" => groups.Count - 1,
            "ändern" => groups.Single().Words.Contains("Lastenrad") ? groups.Single().Change : 0,
            _ => 1 - groups.Count,
        };
    }

    private async Task<int> ApproveAsync(Kind kind)
    {
        var store = _store.Get<IReportStore>();
        await store.RecordApprovalAsync(null, CancellationToken.None);
        var page = Render<ApprovalPage>();
        page.WaitForElement("#stelle").Change("Personalrat");
        page.Find("#tag").Change("2026-11-01");
        page.Find("#dokument").Change("Az. 1");
        Become(kind);
        await DispatchAsync(page.Find("form"));
        return await store.FindApprovalAsync(CancellationToken.None) is null ? 0 : 1;
    }

    private async Task<int> BelieveAsync(Kind kind)
    {
        var before = new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
        await _journal.WriteAsync(new RetentionRecord(before, ClockDoubt.WentBack, before.AddDays(-1), new Dictionary<RetainedKind, int>()), CancellationToken.None);
        var page = Render<RetentionPage>();
        page.WaitForElement("[role=alert] button");
        Become(kind);
        await DispatchAsync(page.Find("[role=alert] button"));
        return (await _journal.ReadAsync(CancellationToken.None)).Doubt is null ? 1 : 0;
    }

    private async Task<int> DeleteOwnAsync(Kind kind)
    {
        foreach (var person in new[] { "R", kind.Column })
            await _store.Get<IBriefingStore>().ConfirmAsync(new PersonKey(person), new BriefingConfirmation("1", DateTimeOffset.UnixEpoch), CancellationToken.None);
        var page = Render<OwnDataPage>();
        page.WaitForElement("tbody button").Click();
        Become(kind);
        await DispatchAsync(page.Find(".ask button"));
        var (own, others) = (await BriefingsOfAsync(kind.Column), await BriefingsOfAsync("R"));
        Assert.Equal(kind.Column == "R" ? own : 1, others);
        return 1 - own;
    }

    private async Task<int> BriefingsOfAsync(string person) =>
        (await _store.Get<OwnDataDesk>().ListAsync(new PersonKey(person), CancellationToken.None)).Single(entry => entry.Kind == PersonalKind.Briefing).Count;

    private async Task<int> MaintainAsync(Kind kind)
    {
        var files = _store.Get<ChancesAndRisksFiles>();
        var before = files.Read().Version;
        var page = Render<RisksPage>();
        page.Find("#chance-1-0").Change($"Schneller Überblick für {kind.Column}");
        Become(kind);
        await DispatchAsync(page.Find("form"));
        return files.Read().Version - before;
    }

    // The page was drawn for R, who has a document of the same name: what goes is the person's own, never R's.
    private async Task<int> RemoveOwnAsync(Kind kind)
    {
        var uploads = _store.Get<PersonalUploads>();
        foreach (var owner in new[] { "R", kind.Column }.Distinct())
        {
            using var content = new MemoryStream("# Plan\n\nEin Satz.\n"u8.ToArray());
            await uploads.AddAsync(new PersonKey(owner), "plan.md", content, CancellationToken.None);
            while ((await uploads.ListJobsAsync(new PersonKey(owner), CancellationToken.None)).Any(job => !job.IsOver))
                await Task.Delay(20);
        }

        var page = Render<MyDocumentsPage>();
        page.WaitForElement(".docs-own", TimeSpan.FromSeconds(60));
        Become(kind);
        await DispatchAsync(page.Find(".head button"));
        if (kind.Column != "R")
            Assert.Single(await uploads.ListAsync(new PersonKey("R"), CancellationToken.None));
        return (await uploads.ListAsync(new PersonKey(kind.Column), CancellationToken.None)).Count == 0 ? 1 : 0;
    }

    private async Task<int> ChatAsync(Kind kind)
    {
        var before = _model.Sent;
        var page = Render<ChatPage>();
        page.Find("#chat-text").Input("Guten Tag.");
        Become(kind);
        await DispatchAsync(page.Find("form"));
        return _model.Sent - before;
    }

    private async Task<int> RememberAsync(Kind kind)
    {
        await _store.Get<ReadingLists>().DropAsync(new PersonKey("R"), _open.Passage.Id, CancellationToken.None);
        var button = Render<RememberButton>(set => set.Add(one => one.Passage, _open.Passage.Id));
        Become(kind);
        await DispatchAsync(button.Find("button"));
        return (await _store.Get<IReadingListStore>().ListAsync(new PersonKey(kind.Column), CancellationToken.None)).Count;
    }

    // The page was drawn for somebody who set the passage aside, as the person did who uses it now.
    private async Task<int> DropAsync(Kind kind)
    {
        var lists = _store.Get<ReadingLists>();
        foreach (var owner in new[] { "R", kind.Column }.Distinct())
            await lists.KeepAsync(new PersonKey(owner), _open.Passage.Id, Everything, CancellationToken.None);
        var page = Render<ReadingListPage>();
        page.WaitForElement(".entries button:last-child");
        Become(kind);
        await DispatchAsync(page.FindAll(".entries button")[^1]);
        return await lists.HoldsAsync(new PersonKey(kind.Column), _open.Passage.Id, [], Everything, CancellationToken.None) ? 0 : 1;
    }

    private async Task<int> SaveSearchAsync(Kind kind)
    {
        var list = Render<SavedSearchList>(set => set.Add(one => one.Address, "/recherche?suche=Tagegeld").Add(one => one.Words, "Tagegeld"));
        Become(kind);
        await DispatchAsync(list.Find("form"));
        return (await _store.Get<ISavedSearches>().ListAsync(new PersonKey(kind.Column), CancellationToken.None)).Count;
    }

    private static async Task<DraftId> DraftOf(TestStore store, PersonKey owner) => (await store.Get<DraftDesk>().BeginAsync(
        (await SampleTemplate.SaveAsync(store, "alle")).Id, [], owner, AccessScope.Of([AccessTag.Everyone]), CancellationToken.None))!.Id;

    private Task<Document> SaveSecretAsync() => Catalog.SaveAsync(
        A.Document("Leitfaden").In("Personal").Tagged("leitung").Saying("Die Quote der Bestnoten beträgt 30 Prozent.").Build(), CancellationToken.None);

    private async Task<(IRenderedComponent<MudDialogProvider> Dialogs, IRenderedComponent<LibraryPage> Page)> OpenLibraryAsync()
    {
        Render<MudPopoverProvider>();
        var dialogs = Render<MudDialogProvider>();
        var page = Render<LibraryPage>();
        page.WaitForElement("table.docs .action button", TimeSpan.FromSeconds(60));
        await Task.CompletedTask;
        return (dialogs, page);
    }

    private async Task<IReadOnlyList<FeedbackEntry>> EntriesAsync(FeedbackKind kind)
    {
        var desks = Desks.Append(FeedbackDesk.Of(new CollectionName("Reise"))).ToHashSet();
        return (await _store.Get<IFeedbackStore>().ListAsync(desks, new FeedbackFilter(null, kind, null), 100, CancellationToken.None)).Entries;
    }

    /// <summary>The event five times, each before anything is drawn again; a browser's events for what was replaced meanwhile are dropped.</summary>
    private static Task DispatchAsync(IElement element) => Task.WhenAll(Enumerable.Range(0, Times).Select(async _ =>
    {
        try
        {
            await (element.TagName == "FORM" ? element.SubmitAsync(new()) : element.ClickAsync(new()));
        }
        catch (Exception gone) when (gone is Bunit.Rendering.UnknownEventHandlerIdException or ElementRemovedFromDomException)
        {
            // Its place was drawn anew.
        }
    }));
}
