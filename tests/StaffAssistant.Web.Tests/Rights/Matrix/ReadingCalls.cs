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
        "CurrentPerson.FindAsync",
        "CurrentPerson.ScopeAsync",
        "EntraPersons.Imagine",
        "IDocumentCatalog.FindAsync",
        "IDocumentCatalog.GetVersionPassagesAsync",
        "IDocumentCatalog.ListAsync",
        "IDocumentCatalog.ListCollectionsAsync",
        "IDocumentRegister.CountAsync",
        "IDocumentRegister.ListAsync",
        "IDocumentRegister.ListChangesAsync",
        "IFeedbackStore.ListAsync",
        "IngestionQueue.ListAsync",
        "IngestionQueue.ReadingOf",
        "IngestionQueue.WaitsForScanner",
        "OpenDocuments.Begin",
        "OpenDocuments.Follow",
        "OpenDocuments.IsClosedAsync",
        "OpenDocuments.IsPageClosedAsync",
        "OpenDocuments.Show",
        "OpenPages.AreAll",
        "QuestionGate.EnterAsync",
        "QuotedWords.Of",
        "QuotedWords.Remember",
        "SignedInSessions.IdleTimeLeft",
        "SignedInSessions.Touch",
    };

    /// <summary>What a browser can call by name; each changes only how its own page looks.</summary>
    public static IReadOnlySet<string> FromBrowser { get; } = new HashSet<string> { "ThemeProviders.ShowDark", "UploadZone.TakeReport", "UploadZone.TellOfInterruption" };
}
