using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Adapters.Extraction.Docx;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>Word files as templates: content controls, and names between double braces, in text, headers, footers, notes and tables.</summary>
public sealed class DocxTemplates(IOptions<ExtractionOptions> limits) : ITemplateFormat
{
    /// <inheritdoc />
    public TemplateReading Read(byte[] file, CancellationToken cancellationToken)
    {
        try
        {
            var package = TemplatePackage.Open(file, limits.Value, cancellationToken);
            return new TemplateReading.Readable(new Template(FieldsOf(package.Parts.SelectMany(PlaceFinder.Find)), LinesOf(package), [.. DocxSurroundings.WarningsOf(package.Guarded)]));
        }
        catch (ReadingRefusedException refused)
        {
            return new TemplateReading.Refused(refused.Reason);
        }
    }

    /// <inheritdoc />
    public FillOutcome Fill(byte[] file, TemplateFill fill, CancellationToken cancellationToken)
    {
        try
        {
            var package = TemplatePackage.Open(file, limits.Value, cancellationToken);
            var places = package.Parts.ToDictionary(part => part, PlaceFinder.Find);
            var filling = new Filling(fill);
            var changed = new Dictionary<string, byte[]>(DocumentProperties.Write(package.Guarded, fill.Properties).Select(part => KeyValuePair.Create(part.Name, part.Content)));
            var marks = places.Values.SelectMany(found => found).Select(Filling.KeyOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var part in package.Parts)
            {
                var splices = places[part].SelectMany(place => filling.Write(part.Source, place)).ToList();
                if (part == package.Main)
                    splices.AddRange(DocumentMarks.Missing(part, marks, fill));
                if (splices.Count > 0)
                    changed[part.Name] = part.With(splices);
            }

            return new FillOutcome.Written(PackageCopy.Write(file, limits.Value.MaximumParts, changed), filling.Filled, filling.Gaps, filling.Unknown);
        }
        catch (ReadingRefusedException refused)
        {
            return new FillOutcome.Refused(refused.Reason);
        }
    }

    // A field that stands several times is one: what one place demands, all do.
    private static List<TemplateField> FieldsOf(IEnumerable<FieldPlace> places)
    {
        var fields = new List<TemplateField>();
        foreach (var field in places.Select(place => place switch { FieldPlace.Control control => control.Field, FieldPlace.Braces braces => braces.Field, _ => null }).OfType<TemplateField>())
        {
            if (DocumentMarks.Names(field.Key))
                continue;
            var index = fields.FindIndex(known => string.Equals(known.Key, field.Key, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
                fields.Add(field);
            else
                fields[index] = Merge(fields[index], field);
        }

        return fields;
    }

    private static TemplateField Merge(TemplateField first, TemplateField other) => first with
    {
        IsRequired = first.IsRequired || other.IsRequired,
        IsHumanOnly = first.IsHumanOnly || other.IsHumanOnly,
        Formula = first.IsHumanOnly || other.IsHumanOnly ? null : first.Formula ?? other.Formula,
        Type = first.Type == FieldType.Text ? other.Type : first.Type,
        Label = first.Label == first.Key ? other.Label : first.Label,
        Help = first.Help.Length > 0 ? first.Help : other.Help,
        Choices = first.Choices.Count > 0 ? first.Choices : other.Choices,
    };

    private static List<TemplateLine> LinesOf(TemplatePackage package) =>
    [
        .. package.Headers.SelectMany(part => PreviewReader.Read(part, TemplateLineKind.Header)),
        .. PreviewReader.Read(package.Main, null),
        .. package.Footers.SelectMany(part => PreviewReader.Read(part, TemplateLineKind.Footer)),
    ];
}
