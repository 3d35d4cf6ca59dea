using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Register;

namespace StaffAssistant.Core.Drafting;

/// <summary>Finds values for the open fields of a draft in a document that the person may read now, or that is his own. It proposes; only the person takes over.</summary>
public sealed class DocumentFilling(IDocumentCatalog catalog, IDocumentRegister register, PersonalUploads uploads, FieldFinder finder, TimeProvider clock)
{
    private const int MostDocuments = 8;

    /// <summary>Documents whose title or number holds these words, own ones first; without words the own ones.</summary>
    public async Task<IReadOnlyList<FillingDocument>> ListAsync(string words, PersonKey owner, AccessScope scope, CancellationToken cancellationToken)
    {
        var own = (await uploads.ListAsync(owner, cancellationToken)).Select(one => new FillingDocument(one.Version.DocumentId, one.Version.TitleWithNumber, true))
            .Where(one => one.Title.Contains(words.Trim(), StringComparison.CurrentCultureIgnoreCase));
        var filed = string.IsNullOrWhiteSpace(words)
            ? []
            : await register.ListAsync(new RegisterQuery(scope, BerlinCalendar.Today(clock)) { Text = words, Limit = MostDocuments }, cancellationToken);
        return [.. own, .. filed.Select(entry => new FillingDocument(entry.DocumentId, entry.TitleWithNumber, false))];
    }

    /// <summary>What a document may give the fields that are still open; null when there is none with that id, or the scope does not allow it.</summary>
    public async Task<DocumentProposals?> ProposeAsync(OpenedDraft opened, DocumentId id, AccessScope scope, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, scope, cancellationToken) is not { } document || document.VersionOn(BerlinCalendar.Today(clock)) is not { } version)
            return null;
        var passages = await catalog.GetVersionPassagesAsync(version.Id, scope, cancellationToken);
        var open = (opened.Template?.Fields ?? []).Where(field => opened.ValueOf(field).IsEmpty);
        return new DocumentProposals(document, version, finder.Find(open, passages));
    }
}
