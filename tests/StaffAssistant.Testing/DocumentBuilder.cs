using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Testing;

/// <summary>Builds a version as ingestion would hand it to the catalogue.</summary>
public sealed class DocumentBuilder(string title)
{
    private DocumentMetadata _metadata = new() { Title = title };
    private CollectionName _collection = new("Reise und Fahrzeuge");
    private IReadOnlyList<AccessTag> _tags = [AccessTag.Everyone];
    private IReadOnlyList<string> _paragraphs = ["Das Tagegeld beträgt 28 Euro."];
    private IReadOnlyList<PageLayout> _pages = [];
    private VersionId _version = new(Guid.NewGuid());
    private string _hash = new('a', 64);
    private string _extension = ".md";
    private DateTimeOffset _importedAt = new(2026, 5, 4, 9, 30, 0, TimeSpan.Zero);

    /// <summary>With this number; it is the document's identity within its collection.</summary>
    public DocumentBuilder Numbered(string number) => With(() => _metadata = _metadata with { Number = number });

    /// <summary>With this id; it is the document's identity everywhere.</summary>
    public DocumentBuilder WithId(string id) => With(() => _metadata = _metadata with { Id = id });

    /// <summary>Of this kind.</summary>
    public DocumentBuilder OfKind(string kind) => With(() => _metadata = _metadata with { Kind = kind });

    /// <summary>Taken in at this moment, written as ISO 8601.</summary>
    public DocumentBuilder ImportedAt(string moment) => With(() => _importedAt = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>In this collection.</summary>
    public DocumentBuilder In(string collection) => With(() => _collection = new CollectionName(collection));

    /// <summary>With these access tags; none means editors only.</summary>
    public DocumentBuilder Tagged(params string[] tags) => With(() => _tags = [.. tags.Select(tag => new AccessTag(tag))]);

    /// <summary>From this day on, written year-month-day.</summary>
    public DocumentBuilder From(string day) => With(() => _metadata = _metadata with { ValidFrom = Day(day) });

    /// <summary>Up to this day, written year-month-day.</summary>
    public DocumentBuilder To(string day) => With(() => _metadata = _metadata with { ValidTo = Day(day) });

    /// <summary>Replacing the document with this id or number.</summary>
    public DocumentBuilder Superseding(string reference) => With(() => _metadata = _metadata with { Supersedes = reference });

    /// <summary>With these paragraphs, one passage each.</summary>
    public DocumentBuilder Saying(params string[] paragraphs) => With(() => _paragraphs = paragraphs);

    /// <summary>With these pages.</summary>
    public DocumentBuilder OnPages(params PageLayout[] pages) => With(() => _pages = pages);

    /// <summary>With this version id.</summary>
    public DocumentBuilder As(VersionId version) => With(() => _version = version);

    /// <summary>From a file of this kind, written <c>.pdf</c>.</summary>
    public DocumentBuilder FromFile(string extension) => With(() => _extension = extension);

    /// <summary>With these bytes, named by a letter from a to f.</summary>
    public DocumentBuilder WithBytes(char letter) => With(() => _hash = new string(letter, 64));

    /// <summary>The version.</summary>
    public NewVersion Build()
    {
        var key = DocumentKey.From(_metadata, _collection, _metadata.Title + ".md");
        var version = new DocumentVersion
        {
            Id = _version,
            DocumentId = new DocumentId(Guid.NewGuid()),
            Ordinal = 1,
            Title = _metadata.Title!,
            Number = _metadata.Number,
            Kind = _metadata.Kind,
            Declared = new Validity(_metadata.ValidFrom, _metadata.ValidTo),
            Validity = new Validity(_metadata.ValidFrom, _metadata.ValidTo),
            Supersedes = _metadata.Supersedes,
            File = new StoredFile(_hash, _metadata.Title + _extension, _metadata.Title + _extension, 100),
            ImportedAt = _importedAt,
            PassageCount = _paragraphs.Count,
        };
        return new NewVersion(key, new DocumentAccess(_collection, _tags), version, [.. _paragraphs.Select(PassageAt)], _pages);
    }

    private Passage PassageAt(string text, int ordinal) => new(
        Passage.IdOf(_version, ordinal), _version, ordinal, new Locator(["§ 6 Tagegeld"], $"§ 6 Abs. {ordinal + 1}", 1), [new TextBlock(BlockKind.Paragraph, text) { Label = $"({ordinal + 1})" }]);

    private DocumentBuilder With(Action change)
    {
        change();
        return this;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
