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
            return new TemplateReading.Readable(new Template(FieldsOf(package.Parts.SelectMany(PlaceFinder.Find)), LinesOf(package, part => part), [.. DocxSurroundings.WarningsOf(package.Guarded)]));
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
            var (places, filling) = Open(package, fill);
            var changed = new Dictionary<string, byte[]>(DocumentProperties.Write(package.Guarded, fill.Properties).Select(part => KeyValuePair.Create(part.Name, part.Content)));
            var marks = places.Values.SelectMany(found => found).Select(Filling.KeyOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var whole in package.Parts)
            {
                var part = LeavingOut.From(whole, filling.LeavesOut);
                var splices = PlaceFinder.Find(part).SelectMany(place => filling.Write(part.Source, place)).ToList();
                if (whole == package.Main)
                    splices.AddRange(DocumentMarks.Missing(part, marks, fill));
                if (splices.Count > 0 || part != whole)
                    changed[part.Name] = part.With(splices);
            }

            return new FillOutcome.Written(PackageCopy.Write(file, limits.Value.MaximumParts, changed), filling.Filled, filling.Gaps, filling.Unknown);
        }
        catch (ReadingRefusedException refused)
        {
            return new FillOutcome.Refused(refused.Reason);
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<TemplateLine> Preview(byte[] file, TemplateFill fill, CancellationToken cancellationToken)
    {
        try
        {
            var package = TemplatePackage.Open(file, limits.Value, cancellationToken);
            var (_, filling) = Open(package, fill);
            return LinesOf(package, part => LeavingOut.From(part, filling.LeavesOut));
        }
        catch (ReadingRefusedException)
        {
            return [];
        }
    }

    // Every place is asked for once before any goes, so that the report names all of them.
    private static (Dictionary<WordPart, IReadOnlyList<FieldPlace>> Places, Filling Filling) Open(TemplatePackage package, TemplateFill fill)
    {
        var places = package.Parts.ToDictionary(part => part, PlaceFinder.Find);
        var filling = new Filling(fill, FieldsOf(places.Values.SelectMany(found => found)));
        foreach (var (part, place) in package.Parts.SelectMany(part => places[part].Select(place => (part, place))))
            filling.Write(part.Source, place);
        return (places, filling);
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

    private static List<TemplateLine> LinesOf(TemplatePackage package, Func<WordPart, WordPart> shown) =>
    [
        .. package.Headers.SelectMany(part => PreviewReader.Read(shown(part), TemplateLineKind.Header)),
        .. PreviewReader.Read(shown(package.Main), null),
        .. package.Footers.SelectMany(part => PreviewReader.Read(shown(part), TemplateLineKind.Footer)),
    ];
}
