using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>A version as it would be stored, and the stored one that it would replace.</summary>
/// <param name="Key">What makes it the same document as another.</param>
/// <param name="Access">Who may see the document from now on.</param>
/// <param name="Version">The version, still without passages.</param>
/// <param name="Existing">The document as stored; null when it is new.</param>
/// <param name="Replaced">The version that it corrects; null when it is a new one.</param>
internal sealed record VersionDraft(DocumentKey Key, DocumentAccess Access, DocumentVersion Version, Document? Existing, DocumentVersion? Replaced)
{
    /// <summary>
    /// Makes the draft. It corrects the version that starts on the same day, else the one with the same bytes, whose dates it puts right; a correction
    /// keeps the version's id, so that links to it stay.
    /// </summary>
    public static VersionDraft Make(DocumentMetadata metadata, DocumentKey key, Document? existing, StoredFile file, ExtractedText text, DateTimeOffset now)
    {
        var declared = new Validity(metadata.ValidFrom, metadata.ValidTo);
        var replaced = existing?.Versions.FirstOrDefault(version => version.Declared.From == declared.From)
            ?? existing?.Versions.FirstOrDefault(version => version.File.Sha256 == file.Sha256);
        var version = new DocumentVersion
        {
            Id = replaced?.Id ?? new VersionId(Guid.CreateVersion7(now)),
            DocumentId = existing?.Id ?? new DocumentId(Guid.CreateVersion7(now)),
            Ordinal = replaced?.Ordinal ?? 1,
            Title = TitleOf(metadata.Title!, file, replaced),
            Kind = metadata.Kind,
            Number = metadata.Number,
            Unit = metadata.Unit,
            Contact = metadata.Contact,
            Phone = metadata.Phone,
            Declared = declared,
            Validity = replaced?.Validity ?? declared,
            Supersedes = metadata.Supersedes,
            Language = metadata.Language!,
            Review = metadata.Review,
            File = file,
            ImportedAt = now,
            PassageCount = 0,
            Warnings = [.. text.Warnings, .. WarningsOf(declared)],
        };
        return new VersionDraft(key, new DocumentAccess(metadata.Collection!.Value, metadata.Tags!), version, existing, replaced);
    }

    /// <summary>True when the same bytes are stored with the same metadata and access; under which name they come is no change.</summary>
    public bool IsUnchanged => Replaced is { } stored && Existing is { } document
        && document.Access.Grants.ToHashSet().SetEquals(Access.Grants)
        && stored.File.Sha256 == Version.File.Sha256
        && stored with { File = Version.File, Warnings = Version.Warnings, ImportedAt = Version.ImportedAt, PassageCount = Version.PassageCount } == Version
        && stored.Warnings.SequenceEqual(Version.Warnings);

    /// <summary>The draft with further warnings.</summary>
    public VersionDraft With(IReadOnlyList<string> warnings) =>
        warnings.Count == 0 ? this : this with { Version = Version with { Warnings = [.. Version.Warnings, .. warnings] } };

    // The same bytes under another name are no reason for another title.
    private static string TitleOf(string title, StoredFile file, DocumentVersion? replaced) =>
        replaced?.File.Sha256 == file.Sha256
        && title == MetadataLayers.NameWithoutExtension(file.Name)
        && replaced.Title == MetadataLayers.NameWithoutExtension(replaced.File.Name)
            ? replaced.Title
            : title;

    private static IEnumerable<string> WarningsOf(Validity declared) =>
        declared is { From: { } from, To: { } to } && to < from ? ["Das Ende der Gültigkeit liegt vor ihrem Anfang; die Fassung gilt an keinem Tag."] : [];
}
