using System.Globalization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using YamlDotNet.Core;

namespace StaffAssistant.Adapters.Metadata;

/// <summary>
/// Metadata in YAML: sidecars, <c>_collection.yaml</c> and front matter. A field that nobody knows is a warning; a known field with an unreadable value
/// makes the whole text unreadable, because a lost access tag or date would open or extend a document without a word.
/// </summary>
public sealed class YamlMetadata : IMetadataFormat
{
    private const int LongestText = 64 * 1024;
    private static readonly string[] DateForms = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    /// <inheritdoc />
    public MetadataReading Parse(string text, string name)
    {
        if (text.Length > LongestText)
            return new MetadataReading.Unreadable($"Die Angaben in {name} sind länger als 64 KB und wurden nicht gelesen.");
        try
        {
            return Apply(YamlFields.Read(text), name);
        }
        catch (YamlException fault)
        {
            return new MetadataReading.Unreadable($"Die Angaben in {name} sind kein lesbares YAML (Zeile {fault.Start.Line}).");
        }
        catch (FormatException fault)
        {
            return new MetadataReading.Unreadable($"Das Feld „{fault.Message}“ in {name} hat einen unlesbaren Wert.");
        }
    }

    private static MetadataReading.Read Apply(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>?>> fields, string name)
    {
        var metadata = new DocumentMetadata();
        IReadOnlyList<string> examples = [];
        var warnings = new List<string>();
        foreach (var (field, values) in fields)
        {
            if (field.Equals("examples", StringComparison.OrdinalIgnoreCase))
                examples = values ?? throw new FormatException(field);
            else if (With(metadata, field, values) is { } changed)
                metadata = changed;
            else
                warnings.Add($"Das Feld „{field}“ in {name} ist unbekannt und wurde nicht übernommen.");
        }

        return new MetadataReading.Read(metadata, examples, warnings);
    }

    private static DocumentMetadata? With(DocumentMetadata metadata, string field, IReadOnlyList<string>? values) => field.ToLowerInvariant() switch
    {
        "id" => metadata with { Id = Text(field, values) },
        "title" => metadata with { Title = Text(field, values) },
        "kind" => metadata with { Kind = Text(field, values) },
        "number" => metadata with { Number = Text(field, values) },
        "collection" => metadata with { Collection = Text(field, values) is { } name ? new CollectionName(name) : null },
        "unit" => metadata with { Unit = Text(field, values) },
        "contact" => metadata with { Contact = Text(field, values) },
        "phone" => metadata with { Phone = Text(field, values) },
        "validfrom" => metadata with { ValidFrom = Date(field, values) },
        "validto" => metadata with { ValidTo = Date(field, values) },
        "supersedes" => metadata with { Supersedes = Text(field, values) },
        "tags" => metadata with { Tags = Tags(field, values) },
        "language" => metadata with { Language = Text(field, values) },
        "review" => metadata with { Review = Date(field, values) },
        _ => null,
    };

    private static string? Text(string field, IReadOnlyList<string>? values) => values switch
    {
        [] => null,
        [var value] when !value.Any(char.IsControl) => value.Normalize(),
        _ => throw new FormatException(field),
    };

    private static DateOnly? Date(string field, IReadOnlyList<string>? values) =>
        Text(field, values) is not { } text ? null
        : DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new FormatException(field);

    // "tags: a, b" and a list mean the same; "tags:" without a value means editors only.
    private static AccessTag[] Tags(string field, IReadOnlyList<string>? values)
    {
        var texts = (values ?? throw new FormatException(field))
            .SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        return texts.Any(text => text.Any(char.IsControl)) ? throw new FormatException(field) : [.. texts.Select(text => new AccessTag(text)).Distinct()];
    }
}
