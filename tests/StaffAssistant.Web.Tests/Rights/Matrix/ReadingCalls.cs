namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>
/// What components call and what changes nothing for anybody else: it reads with the rights of the caller, or concerns the person's own page and session alone.
/// Everything else is an act and has a row in the matrix.
/// </summary>
internal static class ReadingCalls
{
    public static IReadOnlySet<string> All { get; } = new HashSet<string>
    {
        "AccessExplainer.ExplainAsync",
        // Adds to totals without a person, after an answer; nobody can aim it.
        "AnswerCounting.CountAsync",
        "UseCounting.CountDraftAsync",
        "UseCounting.CountModelWorkAsync",
        // Shows what of the person's own question a model would get; nothing is sent.
        "AnswerPipeline.Preview",
        // Records what the person himself reads; nobody can aim it.
        "AuditedReading.AdministerAsync",
        "AuditedReading.ShowAsync",
        "AnswerReading.ReadAsync",
        "AuditVerification.RunAsync",
        "ChancesAndRisksFiles.Read",
        "BriefingDesk.FindAsync",
        "BriefingDesk.IsDueAsync",
        "CurrentPerson.ActorAsync",
        "CurrentPerson.FindAsync",
        "CurrentPerson.ScopeAsync",
        // A draft is its owner's alone: his key is part of every call, and nobody else sees an effect. Releasing it is an act.
        "DraftDesk.BeginAsync",
        "DraftDesk.ChangeAsync",
        "DraftDesk.ListTemplatesAsync",
        "DraftDesk.OpenAsync",
        "DraftDesk.TakeAsync",
        // A proposal in the window of the person who asked for it; it changes nothing until he takes it over.
        "DocumentFilling.ListAsync",
        "DocumentFilling.ProposeAsync",
        "FieldWording.Takes",
        "FieldWording.WordAsync",
        "MinutesWriter.WordAsync",
        "MaskPreview.Of",
        "EntraPersons.Imagine",
        // Texts that the person sent a moment ago, and what is made of them for the person's own page.
        "FileTexts.Find",
        "FileTexts.Remove",
        "FiledTexts.OpenAsync",
        "IAuditStore.ListAsync",
        "IConversationStore.ListAsync",
        "IDocumentCatalog.FindAsync",
        "IDocumentCatalog.GetVersionPassagesAsync",
        "IDocumentCatalog.ListAsync",
        "IDocumentCatalog.ListCollectionsAsync",
        "IDocumentRegister.CountAsync",
        "IDocumentRegister.ListAsync",
        "IDocumentRegister.ListChangesAsync",
        // A number of days, on a page whose own row says who opens it.
        "IRetainedData.FindOldestAsync",
        "IDraftStore.DeleteAsync",
        "IDraftStore.ListAsync",
        "IFeedbackStore.ListAsync",
        "IPrintedDocumentWriter.Write",
        // A day for each kind that is kept, of nobody in particular, for the administrator's page.
        "IRetainedData.FindOldestAsync",
        "IReportStore.FindApprovalAsync",
        "IReportStore.ListWeeksAsync",
        "ISavedSearches.ListAsync",
        "IngestionQueue.ListAsync",
        "IngestionQueue.ReadingOf",
        "IngestionQueue.WaitsForScanner",
        // It concerns the address of the person's own page.
        "OpenConversation.Confirm",
        "OpenConversation.FindAsync",
        "OpenConversation.ForModelAsync",
        "OpenConversation.ReadAsync",
        "OpenConversation.RefreshAsync",
        "OpenConversation.WordAsync",
        "OpenDocuments.Begin",
        "OpenDocuments.Follow",
        "OpenDocuments.IsClosedAsync",
        "OpenDocuments.IsPageClosedAsync",
        "OpenDocuments.Show",
        "OpenPages.AreAll",
        "OpenPeriodFiles.List",
        "OwnDataDesk.CountTrailAsync",
        "OwnDataDesk.ListAsync",
        "PastedTexts.Find",
        "PastedTexts.Remove",
        // Searches with the person's own rights, and records what it shows.
        "PersonSearch.FindAsync",
        "PersonalUploads.HasAnyAsync",
        "PersonalUploads.ListAsync",
        "PersonalUploads.ListJobsAsync",
        "PersonalUploads.ReadingOf",
        "QuarantineReview.ListAsync",
        "QuestionGate.EnterAsync",
        "QuotedWords.Of",
        "QuotedWords.Remember",
        "QuotedWords.RememberOf",
        "ReadingLists.HoldsAsync",
        "ReadingLists.QuotesOfAsync",
        "ReadingLists.ReadAsync",
        "RegisterEntries.ComposeAsync",
        "RetentionJournal.ReadAsync",
        "RightsAge.IsReduced",
        "SignedInSessions.Find",
        "SignedInSessions.Open",
        "SignedInSessions.IdleTimeLeft",
        "SignedInSessions.Touch",
        "Summarizer.CountOf",
        "Summarizer.SummarizeAsync",
        // Words of a text that the person sees; it passes the shield, and the person's own budget pays.
        "SummaryWriter.WriteAsync",
        "TextRewriter.RewriteAsync",
        "SynonymEditing.ListAsync",
        "GermanAnalysis.AnalyzeQuestion",
        "UsageReports.FindAsync",
    };

    /// <summary>What a browser can call by name; each changes only how its own page looks.</summary>
    public static IReadOnlySet<string> FromBrowser { get; } = new HashSet<string> { "ThemeProviders.ShowDark", "UploadZone.TakeReport", "UploadZone.TellOfInterruption" };
}
