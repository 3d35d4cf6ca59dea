using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>Writes a value into a place: what it gives back replaces pieces of the source within the place, nothing else.</summary>
internal static class FieldWriter
{
    /// <summary>Fills a control.</summary>
    public static IEnumerable<Splice> Fill(string source, FieldPlace.Control place, string value)
    {
        var properties = place.Element.Child("sdtPr")!;
        // A placeholder that is none any more; and a value that Word would otherwise fetch from elsewhere in the package.
        foreach (var gone in properties.Children.Where(child => child.Is("showingPlcHdr") || child.Name == "dataBinding"))
            yield return new Splice(gone.Start, gone.End, string.Empty);
        if (properties.Child("date") is { } date && GermanDate.Parse(value) is { } day)
            yield return DateOf(date, day);
        yield return ControlContent.Splice(source, place.Element, value, marksGap: false);
    }

    /// <summary>Marks a control that stays empty; it stays a placeholder for Word.</summary>
    public static Splice Mark(string source, FieldPlace.Control place) => ControlContent.Splice(source, place.Element, GapText(place.Field), marksGap: true);

    /// <summary>Fills or marks a name between braces.</summary>
    public static IEnumerable<Splice> Fill(string source, FieldPlace.Braces place, string? value)
    {
        var first = true;
        foreach (var cut in place.Cuts)
        {
            if (KeepBlanks(cut.Element) is { } keep)
                yield return keep;
            var written = first ? RunContent.Inside(cut.Element, value ?? GapText(place.Field)) : string.Empty;
            first = false;
            var (text, places) = SourceText.Read(source, cut.Element.ContentStart, cut.Element.ContentEnd);
            yield return places is null
                ? new Splice(cut.Element.ContentStart, cut.Element.ContentEnd, SourceText.Encode(text[..cut.From]) + written + SourceText.Encode(text[cut.To..]))
                : new Splice(places[cut.From], places[cut.To], written);
        }
    }

    /// <summary>Says that blanks at the ends of a text count; null where it is said.</summary>
    public static Splice? KeepBlanks(SourceElement text) => text.Attributes().Any(attribute => attribute.Name == "xml:space") ? null
        : new Splice(text.Start + TagLength(text), text.Start + TagLength(text), " xml:space=\"preserve\"");

    private static string GapText(TemplateField field) => $"[{field.Label} fehlt]";

    private static int TagLength(SourceElement element) => 1 + (element.Prefix.Length == 0 ? 0 : element.Prefix.Length + 1) + element.Name.Length;

    private static Splice DateOf(SourceElement date, DateOnly day)
    {
        var written = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + "T00:00:00Z";
        if (date.Attributes().FirstOrDefault(attribute => attribute.Name.EndsWith("fullDate", StringComparison.Ordinal)) is { } known)
            return new Splice(known.Start, known.End, written);
        var at = date.Start + TagLength(date);
        return new Splice(at, at, date.Prefix.Length == 0 ? string.Empty : $" {date.Prefix}:fullDate=\"{written}\"");
    }
}
