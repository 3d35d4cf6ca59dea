namespace StaffAssistant.Core.Language.References;

/// <summary>
/// The references that lead to a passage, as terms: the document (<c>da3.2</c>, <c>burlg</c>), the place (<c>§7</c>, <c>§7/3</c> for its third Absatz,
/// <c>z4.2</c>, <c>a2</c>), both together (<c>burlg|§7</c>), and what its text refers to (<c>→burlg|§7</c>).
/// </summary>
public static class PlaceTerms
{
    private const int LongestRange = 40;
    private const int MostCited = 60;

    /// <summary>The terms of a passage.</summary>
    /// <param name="title">The document's title.</param>
    /// <param name="number">Its number, for example <c>DA 3.2</c>; null when it has none.</param>
    /// <param name="place">How the passage is cited, for example <c>§ 6 Abs. 1 bis 3</c>; null when it has no number.</param>
    /// <param name="text">What it says.</param>
    public static IReadOnlyList<string> Of(string title, string? number, string? place, string text)
    {
        var ofTitle = PlaceInTitle(title);
        var documents = DocumentNames.KeysOf(title, number).Concat(ofTitle?.Source is { } source ? [source] : []).Distinct().ToList();
        var places = (place is null ? [] : ReferenceReader.Read(place)).Concat(ofTitle is null ? [] : [ofTitle]).SelectMany(PlacesOf).Distinct().ToList();
        var terms = new HashSet<string>(documents, StringComparer.Ordinal);
        terms.UnionWith(places);
        terms.UnionWith(documents.SelectMany(document => places.Select(found => $"{document}|{found}")));
        terms.UnionWith(Cited(text));
        return [.. terms];
    }

    /// <summary>The terms of one place without its document; a range gives one for each of its numbers, a Ziffer also those above it.</summary>
    internal static IEnumerable<string> PlacesOf(LegalReference reference)
    {
        foreach (var number in Numbers(reference.Number, reference.LastNumber))
        {
            var place = MarkOf(reference.Unit) + number;
            yield return place;
            foreach (var closer in Paragraphs(reference.Details))
                yield return $"{place}/{closer}";
            for (var dot = place.LastIndexOf('.'); reference.Unit == ReferenceUnit.Figure && dot > 0; dot = place.LastIndexOf('.', dot - 1))
                yield return place[..dot];
        }
    }

    /// <summary>The term for a passage whose text refers to a place.</summary>
    internal static string Citing(string source, string place) => $"→{source}|{place}";

    private static IEnumerable<string> Cited(string text) => ReferenceReader.Read(text)
        .Where(reference => reference.Source is not null)
        .SelectMany(reference => PlacesOf(reference).Select(place => Citing(reference.Source!, place)))
        .Distinct()
        .Take(MostCited);

    // "BUrlG § 7 – Zeitpunkt des Urlaubs": a title that begins with a reference is that place.
    private static LegalReference? PlaceInTitle(string title) => ReferenceReader.Read(title) is [{ Span.Start: 0, Source: not null } first, ..] ? first : null;

    private static IEnumerable<string> Paragraphs(IReadOnlyList<ReferenceDetail> details)
    {
        string? former = null;
        foreach (var (kind, value, isRangeEnd) in details.TakeWhile(detail => detail.Kind is "Abs" or "Nr"))
        {
            foreach (var number in isRangeEnd && former is not null ? Numbers(former, value) : [value])
                yield return number;
            former = value;
            if (kind == "Nr")
                yield break;
        }
    }

    private static IEnumerable<string> Numbers(string first, string? last)
    {
        yield return first;
        if (last is null)
            yield break;
        if (int.TryParse(first, out var from) && int.TryParse(last, out var to) && to - from is > 0 and <= LongestRange)
        {
            for (var number = from + 1; number < to; number++)
                yield return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        yield return last;
    }

    private static string MarkOf(ReferenceUnit unit) => unit switch
    {
        ReferenceUnit.Section => "§",
        ReferenceUnit.Article => "art",
        ReferenceUnit.Figure => "z",
        ReferenceUnit.Annex => "a",
        ReferenceUnit.Act => "act",
    };
}
