using System.Text.RegularExpressions;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>Finds the fields of a part, and placeholders that are none.</summary>
internal static partial class PlaceFinder
{
    /// <summary>The places in reading order.</summary>
    public static IReadOnlyList<FieldPlace> Find(WordPart part)
    {
        var places = new List<FieldPlace>();
        Walk(part.Source, part.Root, false, places);
        return [.. places.OrderBy(place => place.Start)];
    }

    /// <summary>The placeholders between braces in a paragraph.</summary>
    public static IEnumerable<FieldPlace> BracesOf(string source, IReadOnlyList<ParagraphPiece> pieces)
    {
        var text = string.Concat(pieces.Select(piece => piece.Text));
        foreach (Match match in Braces().Matches(text))
        {
            var touched = CutsOf(pieces, match.Index, match.Index + match.Length).ToList();
            var (tag, start) = (match.Groups[1].Value.Trim(), touched[0].Cut.Element.Start);
            if (touched.Exists(cut => cut.IsLocked) || !Name().IsMatch(tag) || FieldNotation.Read(tag, string.Empty, FieldType.Text) is not { } field)
                yield return new FieldPlace.Untouched(start, tag);
            else
                yield return new FieldPlace.Braces(start, tag, field, [.. touched.Select(cut => cut.Cut)]);
        }
    }

    private static void Walk(string source, SourceElement element, bool isLocked, List<FieldPlace> places)
    {
        if (element.Is("sdt") && ContentControl.Of(element) is { } control)
        {
            if (!isLocked && !control.IsLocked && control.IsField && control.Field(source) is { } field)
            {
                places.Add(new FieldPlace.Control(element, control.Tag, field, control.ShowsPlaceholder || control.Text(source).Length == 0));
                return;
            }

            if (control.ShowsPlaceholder && control.Text(source) is { Length: > 0 } shown)
                places.Add(new FieldPlace.Untouched(element.Start, control.Tag.Length > 0 ? control.Tag : shown));
            isLocked |= control.IsLocked;
        }

        if (element.Is("p"))
            places.AddRange(BracesOf(source, [.. ParagraphPiece.Of(source, element, isLocked || IsInGroup(element))]));
        foreach (var child in element.Children)
            Walk(source, child, isLocked, places);
    }

    /// <summary>True within a group or a locked block: Word protects its text, and lets at most the controls in it be filled.</summary>
    public static bool IsInGroup(SourceElement element) =>
        element.Parent is { } parent && ((parent.Is("sdt") && ContentControl.Of(parent) is { KeepsText: true }) || IsInGroup(parent));

    private static IEnumerable<(TextCut Cut, bool IsLocked)> CutsOf(IEnumerable<ParagraphPiece> pieces, int from, int to)
    {
        var at = 0;
        foreach (var piece in pieces)
        {
            var (start, end) = (Math.Max(from, at), Math.Min(to, at + piece.Text.Length));
            if (piece.Element is { } element && start < end)
                yield return (new TextCut(element, start - at, end - at), piece.IsLocked);
            at += piece.Text.Length;
        }
    }

    [GeneratedRegex(@"\{\{\s*([^{}\n\t]{1,200}?)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();

    [GeneratedRegex(@"^[\p{L}\p{N}_][^<>]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
