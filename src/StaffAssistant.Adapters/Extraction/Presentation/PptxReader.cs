using System.Xml.Linq;
using StaffAssistant.Adapters.Extraction.Html;
using StaffAssistant.Adapters.Extraction.Office;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Presentation;

/// <summary>
/// Reads PowerPoint presentations: each shown slide with its title as heading, its texts in reading order, tables and drawn diagrams. Left out: hidden slides and
/// shapes, what repeats on every slide, comments, and the notes of the speaker, which were not meant for readers; nothing is loaded or played.
/// </summary>
internal sealed class PptxReader(ExtractionOptions options) : IFormatReader
{
    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".pptx"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var package = OfficePackage.Open(content, "presentationml", options, cancellationToken);
        var blocks = new BlockCollector(options.MaximumCharacters, cancellationToken);
        var presentation = Load(package, package.Main);
        var relations = package.RelationsOf(package.Main);
        Note(relations, blocks);
        if (package.HasUnsafeParts)
            blocks.Warn(FileWarnings.UnreadParts);
        var size = presentation.Child("sldSz");
        var slides = presentation.Child("sldIdLst").Children("sldId")
            .Select(slide => relations.FirstOrDefault(relation => relation.Id == slide.Relation("id") && relation is { IsExternal: false } && relation.Is("slide"))).OfType<OfficeRelation>()
            .DistinctBy(slide => slide.Target, StringComparer.OrdinalIgnoreCase).ToArray();
        if (slides.Length > options.MaximumPages)
            return new ExtractionResult.Refused(RefusalReason.TooManyPages);
        for (var index = 0; index < slides.Length; index++)
        {
            progress?.Report(new ReadingProgress(index, slides.Length));
            ReadSlide(package, slides[index].Target, new SlideWalk(index + 1, (size.Number("cx") ?? 0, size.Number("cy") ?? 0), blocks), blocks);
        }

        return blocks.ToResult(package.Metadata());
    }

    private static void ReadSlide(OfficePackage package, string part, SlideWalk walk, BlockCollector blocks)
    {
        var slide = Load(package, part);
        if (slide.Value("show") is "0" or "false")
        {
            blocks.Warn(FileWarnings.HiddenSlides);
            return;
        }

        var relations = package.RelationsOf(part);
        Note(relations, blocks);
        if (relations.FirstOrDefault(relation => relation.Is("notesSlide") && !relation.IsExternal) is { } notes && HasWords(package, notes.Target))
            blocks.Warn(FileWarnings.SpeakerNotes);
        walk.Read(slide, id => relations.FirstOrDefault(relation => relation.Id == id && !relation.IsExternal) is { } model && package.Has(model.Target) ? Load(package, model.Target) : null);
    }

    private static void Note(IReadOnlyList<OfficeRelation> relations, BlockCollector blocks)
    {
        if (relations.Any(relation => relation.LoadsForeign))
            blocks.Warn(FileWarnings.ForeignContent);
        foreach (var _ in relations.Where(relation => relation.Is("hyperlink") && relation.IsExternal && HtmlAddress.IsUnsafe(relation.Target)))
            blocks.Warn(FileWarnings.UnsafeLinks);
        if (relations.Any(relation => relation.Is("oleObject") || relation.Is("package")))
            blocks.Warn(FileWarnings.EmbeddedObjects);
    }

    private static bool HasWords(OfficePackage package, string notes) =>
        package.Has(notes) && Load(package, notes).Descendants().Any(element => element.Name.LocalName == "r" && !string.IsNullOrWhiteSpace(element.Child("t")?.Value));

    // Looked through before: not nested deeper and not larger than the limits allow.
    private static XElement Load(OfficePackage package, string part)
    {
        using var xml = package.Read(part);
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }
}
