using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Rows to the domain's records and back.</summary>
internal static class CatalogMapping
{
    public static Document ToDocument(this DocumentRow row) => new(
        new DocumentId(row.Id),
        new DocumentKey(row.Key),
        new DocumentAccess(new CollectionName(row.Collection.Name), [.. row.Tags.Select(tag => new AccessTag(tag))]),
        [.. row.Versions.OrderBy(version => version.Ordinal).Select(ToVersion)])
    {
        Change = row.Change,
    };

    /// <summary>Writes who may see the document.</summary>
    public static void TakeAccess(this DocumentRow document, DocumentAccess access)
    {
        document.Tags = [.. access.Tags.Select(tag => tag.Value)];
        var grants = access.Grants.ToHashSet();
        document.Grants.RemoveAll(row => !grants.Contains(row.Grant));
        document.Grants.AddRange(grants.Except(document.Grants.Select(row => row.Grant).ToList()).Select(grant => new GrantRow { Grant = grant }));
    }

    /// <summary>The text without white space around it; null when nothing is left.</summary>
    public static string? OrNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public static DocumentVersion ToVersion(this VersionRow row) => new()
    {
        Id = new VersionId(row.Id),
        DocumentId = new DocumentId(row.DocumentId),
        Ordinal = row.Ordinal,
        Title = row.Title,
        Kind = row.Kind,
        Number = row.Number,
        Unit = row.Unit,
        Contact = row.Contact,
        Phone = row.Phone,
        Declared = new Validity(row.DeclaredFrom, row.DeclaredTo),
        Validity = new Validity(row.ValidFrom, row.ValidTo),
        Supersedes = row.Supersedes,
        Language = row.Language,
        Review = row.Review,
        File = new StoredFile(row.Sha256, row.FileName, row.SourcePath, row.Length),
        ImportedAt = row.ImportedAt,
        PassageCount = row.PassageCount,
        Warnings = row.Warnings,
    };

    public static Passage ToPassage(this PassageRow row) => new(
        new PassageId(row.Id), new VersionId(row.VersionId), row.Ordinal, new Locator(row.HeadingPath, row.Reference, row.Page), row.Blocks)
    {
        IsHeld = row.IsHeld,
    };

    /// <summary>True when the passage is as it was written.</summary>
    public static bool IsSound(this PassageRow row) => row.Checksum is null || row.Checksum == PassageChecksum.Of(row.HeadingPath, row.Reference, row.Page, row.Blocks);

    public static PageLayout ToPage(this PageRow row) => new(row.Number, row.Width, row.Height, row.Words);

    public static Collection ToCollection(this CollectionRow row) =>
        new(new CollectionName(row.Name), row.Unit, row.Contact, row.Phone, row.Examples);

    public static VersionRow ToRow(this NewVersion incoming, Guid documentId)
    {
        var version = incoming.Version;
        return new VersionRow
        {
            Id = version.Id.Value,
            DocumentId = documentId,
            Title = version.Title,
            Kind = version.Kind,
            Number = version.Number,
            NumberKey = FoldOrNull(version.Number),
            Unit = version.Unit,
            Contact = version.Contact,
            Phone = version.Phone,
            DeclaredFrom = version.Declared.From,
            DeclaredTo = version.Declared.To,
            Supersedes = version.Supersedes,
            SupersedesKey = FoldOrNull(version.Supersedes),
            Language = version.Language,
            Review = version.Review,
            Sha256 = version.File.Sha256,
            FileName = version.File.Name,
            SourcePath = version.File.SourcePath,
            Length = version.File.Length,
            ImportedAt = version.ImportedAt,
            PassageCount = incoming.Passages.Count(passage => !passage.IsHeld),
            Intake = incoming.Intake,
            Warnings = [.. version.Warnings],
            Passages = [.. incoming.Passages.Select(ToRow)],
            Pages = [.. incoming.Pages.Select(page => new PageRow { Number = page.Number, Width = page.Width, Height = page.Height, Words = page.Words })],
        };
    }

    private static PassageRow ToRow(Passage passage) => new()
    {
        Id = passage.Id.Value,
        VersionId = passage.VersionId.Value,
        Ordinal = passage.Ordinal,
        HeadingPath = passage.Locator.HeadingPath,
        Reference = passage.Locator.Reference,
        Page = passage.Locator.Page,
        Blocks = passage.Blocks,
        IsHeld = passage.IsHeld,
        Checksum = PassageChecksum.Of(passage.Locator.HeadingPath, passage.Locator.Reference, passage.Locator.Page, passage.Blocks),
    };

    private static string? FoldOrNull(string? reference) => string.IsNullOrWhiteSpace(reference) ? null : DocumentKey.Fold(reference);
}
