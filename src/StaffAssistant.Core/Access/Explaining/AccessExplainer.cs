using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Access.Explaining;

/// <summary>Says why a person with certain rights sees a document or does not.</summary>
public sealed class AccessExplainer(IDocumentCatalog catalog)
{
    /// <summary>The explanation; null when the document does not exist or the asker may not be told of it, which is the same to him.</summary>
    /// <param name="id">The document.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="day">The Stichtag.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<AccessExplanation?> ExplainAsync(
        DocumentId id, ImaginedPerson person, DateOnly day, ExplanationAsker asker, CancellationToken cancellationToken) =>
        await catalog.FindOnFileAsync(id, cancellationToken) is { } filed && asker.MayAskAbout(filed.Document.Access)
            ? Explain(filed, person, day, asker.Scope.Allows(filed.Document.Access))
            : null;

    /// <summary>The explanation for whoever holds the files themselves and can read them anyway; null when the document does not exist.</summary>
    public async Task<AccessExplanation?> ExplainToOperatorAsync(DocumentId id, ImaginedPerson person, DateOnly day, CancellationToken cancellationToken) =>
        await catalog.FindOnFileAsync(id, cancellationToken) is { } filed ? Explain(filed, person, day, titled: true) : null;

    private static AccessExplanation Explain(DocumentOnFile filed, ImaginedPerson person, DateOnly day, bool titled)
    {
        var (document, version) = (filed.Document, filed.Document.VersionOn(day));
        var sees = person.Scope.Allows(document.Access);
        return new AccessExplanation(
            document.Id,
            titled ? version.TitleWithNumber : null,
            document.Access,
            sees,
            sees && version.Validity.Contains(day) && version.PassageCount > 0,
            [.. AccessReasons.Of(document, version, filed.HeldPassages.GetValueOrDefault(version.Id), person, day)]);
    }
}
