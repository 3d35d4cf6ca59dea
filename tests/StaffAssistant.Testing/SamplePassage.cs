using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Testing;

/// <summary>A document of one version with its passages, made without a store: for tests of index, ranking and answers.</summary>
public sealed record SamplePassage(DocumentChange Change)
{
    /// <summary>The first passage with its version.</summary>
    public SourcedPassage Sourced => new(Change.Passages[0], Change.Document!.Versions[0], Change.Document.Access.Collection);

    /// <summary>Makes a document; each text is one passage, its lines are paragraphs.</summary>
    public static SamplePassage Of(string title, string[] texts, DocumentAccess? access = null, Validity? validity = null, string[]? headings = null) =>
        Of(title, [.. texts.Select(text => text.Split('\n').Select(line => new TextBlock(BlockKind.Paragraph, line)).ToArray())], access, validity, headings);

    /// <summary>Makes a document; each array of blocks is one passage.</summary>
    public static SamplePassage Of(string title, TextBlock[][] passages, DocumentAccess? access = null, Validity? validity = null, string[]? headings = null)
    {
        var id = new DocumentId(Guid.NewGuid());
        var version = new DocumentVersion
        {
            Id = new VersionId(Guid.NewGuid()),
            DocumentId = id,
            Ordinal = 1,
            Title = title,
            Declared = validity ?? Validity.Always,
            Validity = validity ?? Validity.Always,
            File = new StoredFile(new string('0', 64), "regel.md", "regel.md", 1),
            ImportedAt = DateTimeOffset.UnixEpoch,
            PassageCount = passages.Length,
        };
        var stored = passages
            .Select((blocks, ordinal) => new Passage(Passage.IdOf(version.Id, ordinal), version.Id, ordinal, new Locator(headings ?? [], null, null), blocks))
            .ToList();
        var document = new Document(id, new DocumentKey(id.ToString()), access ?? Open("Personal"), [version]);
        return new SamplePassage(new DocumentChange(1, id, document, stored));
    }

    /// <summary>The same, filed as this kind.</summary>
    public SamplePassage OfKind(string kind) =>
        new(Change with { Document = Change.Document! with { Versions = [.. Change.Document.Versions.Select(version => version with { Kind = kind })] } });

    /// <summary>Open to every member of staff, in a collection.</summary>
    public static DocumentAccess Open(string collection) => new(new CollectionName(collection), [AccessTag.Everyone]);

    /// <summary>Open to the holders of one tag, in a collection.</summary>
    public static DocumentAccess OnlyFor(string tag, string collection = "Personal") => new(new CollectionName(collection), [new AccessTag(tag)]);
}
