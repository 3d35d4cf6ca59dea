using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>Turns the rows of a corpus into documents of one passage each, open to everyone and valid always.</summary>
internal static class CorpusDocuments
{
    private static readonly DocumentAccess Everyone = new(new CollectionName("Messung"), [AccessTag.Everyone]);

    /// <summary>The scope that sees them.</summary>
    public static AccessScope Scope { get; } = AccessScope.Of([AccessTag.Everyone]);

    /// <summary>The change that adds a row to an index; <paramref name="number"/> counts from 1 and names document and version.</summary>
    public static DocumentChange ChangeOf(CorpusRow row, int number)
    {
        var id = new DocumentId(IdOf(number));
        var versionId = new VersionId(id.Value);
        var lines = TextNormalizer.Normalize(row.Text).Split('\n').Select(line => new SourceLine(line)).ToList();
        var blocks = StructureReader.Read(LineJoiner.Join(lines)).Select(AsText).ToList();
        var passage = new Passage(Passage.IdOf(versionId, 0), versionId, 0, new Locator([], null, null), blocks);
        return new DocumentChange(number, id, new Document(id, new DocumentKey(row.Id), Everyone, [VersionOf(row, id, versionId)]), [passage]);
    }

    // A row is one passage with all its words; its headings belong to them.
    private static TextBlock AsText(TextBlock block) => block.Kind == BlockKind.Heading ? block with { Kind = BlockKind.Paragraph, Level = 0 } : block;

    private static Guid IdOf(int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static DocumentVersion VersionOf(CorpusRow row, DocumentId id, VersionId versionId) => new()
    {
        Id = versionId,
        DocumentId = id,
        Ordinal = 1,
        Title = TextNormalizer.Normalize(row.Title ?? string.Empty),
        Declared = Validity.Always,
        Validity = Validity.Always,
        File = new StoredFile(string.Empty, row.Id, row.Id, row.Text.Length),
        ImportedAt = DateTimeOffset.UnixEpoch,
        PassageCount = 1,
    };
}
