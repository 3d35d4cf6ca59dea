using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Texts;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>Opens the text of a filed version with the rights that the person has at this moment. What does not exist and what is not allowed look the same.</summary>
public sealed class FiledTexts(IDocumentCatalog catalog, CurrentPerson current, AuditedReading reading)
{
    /// <summary>The text; null when there is none for this person.</summary>
    /// <param name="document">The document's id as an address holds it.</param>
    /// <param name="version">The version's id; null for the one that applies.</param>
    /// <param name="day">The day whose version applies.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<OpenedText?> OpenAsync(string? document, string? version, DateOnly day, CancellationToken cancellationToken)
    {
        var scope = await current.ScopeAsync();
        if (!Guid.TryParseExact(document, "N", out var id) || await catalog.FindAsync(new DocumentId(id), scope, cancellationToken) is not { } found)
            return null;
        if (Choose(found, version, day) is not { } chosen)
            return null;
        var text = WorkingTexts.OfPassages(chosen.Title, await catalog.GetVersionPassagesAsync(chosen.Id, scope, cancellationToken));
        await reading.ShowAsync(found, await current.ActorAsync(), ReadingWay.Summary, cancellationToken);
        return new OpenedText(found, chosen, text with { Language = chosen.Language });
    }

    private static DocumentVersion? Choose(Document document, string? version, DateOnly day) => version switch
    {
        null => document.VersionOn(day),
        _ when Guid.TryParseExact(version, "N", out var asked) => document.Versions.FirstOrDefault(one => one.Id == new VersionId(asked)),
        _ => null,
    };
}
