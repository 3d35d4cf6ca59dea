using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>Reads the lines of a part for the preview.</summary>
internal static class PreviewReader
{
    /// <summary>The most lines that are shown.</summary>
    public const int MostLines = 400;

    /// <summary>The lines; a frame kind (header, footer) holds for all of them, null means the text itself.</summary>
    public static IEnumerable<TemplateLine> Read(WordPart part, TemplateLineKind? frame) =>
        LinesOf(part.Source, part.Root.Child("body") ?? part.Root, frame).Where(line => line.Cells.Any(cell => cell.Count > 0)).Take(MostLines);

    private static IEnumerable<TemplateLine> LinesOf(string source, SourceElement parent, TemplateLineKind? frame)
    {
        foreach (var child in parent.Children)
        {
            if (child.Is("p"))
                yield return new TemplateLine(frame ?? (IsHeading(child) ? TemplateLineKind.Heading : TemplateLineKind.Paragraph), [PiecesOf(source, child)]);
            else if (child.Is("tr"))
                yield return new TemplateLine(frame ?? TemplateLineKind.Row, [.. child.Descendants().Where(below => below.Is("tc")).Select(cell => CellOf(source, cell))]);
            else if (child.Is("sdt") && FieldOf(child) is { } field)
                yield return new TemplateLine(frame ?? TemplateLineKind.Paragraph, [[new TemplatePiece.Place(field.Key)]]);
            else
                foreach (var line in LinesOf(source, child, frame))
                    yield return line;
        }
    }

    private static IReadOnlyList<TemplatePiece> CellOf(string source, SourceElement cell)
    {
        if (cell.Parent?.Parent is { } around && around.Is("sdt") && FieldOf(around) is { } field)
            return [new TemplatePiece.Place(field.Key)];
        return [.. LinesOf(source, cell, null).SelectMany((line, index) => line.Cells.SelectMany(pieces => pieces).Prepend(new TemplatePiece.Words(index > 0 ? "\n" : string.Empty)))
            .Where(piece => piece is not TemplatePiece.Words { Text.Length: 0 })];
    }

    private static List<TemplatePiece> PiecesOf(string source, SourceElement paragraph)
    {
        var (pieces, shown) = (ParagraphPiece.Of(source, paragraph, false).ToList(), new List<TemplatePiece>());
        var braces = PlaceFinder.BracesOf(source, pieces).OfType<FieldPlace.Braces>().ToList();
        foreach (var piece in pieces)
        {
            if (piece.Control is { } control)
                shown.Add(new TemplatePiece.Place(FieldOf(control)!.Key));
            else if (piece.Element is null)
                shown.Add(new TemplatePiece.Words(piece.Text));
            else
                Add(shown, piece, braces);
        }

        return [.. shown.Where(piece => piece is not TemplatePiece.Words { Text.Length: 0 })];
    }

    // The name of a field goes where it begins; the rest of it is left out.
    private static void Add(List<TemplatePiece> shown, ParagraphPiece piece, List<FieldPlace.Braces> braces)
    {
        var at = 0;
        foreach (var (place, cut) in braces.SelectMany(place => place.Cuts.Select(cut => (place, cut))).Where(row => row.cut.Element == piece.Element).OrderBy(row => row.cut.From))
        {
            shown.Add(new TemplatePiece.Words(piece.Text[at..cut.From]));
            if (place.Cuts[0] == cut)
                shown.Add(new TemplatePiece.Place(place.Field.Key));
            at = cut.To;
        }

        shown.Add(new TemplatePiece.Words(piece.Text[at..]));
    }

    private static TemplateField? FieldOf(SourceElement element) =>
        ContentControl.Of(element) is { IsLocked: false, IsField: true } control ? FieldNotation.Read(control.Tag, string.Empty, FieldType.Text) : null;

    /// <summary>True for a heading, a title, and the line that says what a letter is about.</summary>
    public static bool IsHeading(SourceElement paragraph) => IsSection(paragraph) || (StyleOf(paragraph) is { } style
        && (style.StartsWith("Tit", StringComparison.OrdinalIgnoreCase) || style.StartsWith("Betreff", StringComparison.OrdinalIgnoreCase)));

    /// <summary>True for a heading above a section of the text.</summary>
    public static bool IsSection(SourceElement paragraph) => paragraph.Child("pPr")?.Child("outlineLvl") is not null || (StyleOf(paragraph) is { } style
        && (style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) || style.Contains("berschrift", StringComparison.OrdinalIgnoreCase)));

    private static string? StyleOf(SourceElement paragraph) => paragraph.Child("pPr")?.Child("pStyle")?.Attribute("val");
}
