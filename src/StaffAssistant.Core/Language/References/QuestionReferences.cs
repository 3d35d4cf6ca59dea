using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Language.References;

/// <summary>What a question refers to, as terms to look up. The weights are multiples of the weight of the question's words, as measured (RESULTS.md).</summary>
public static partial class QuestionReferences
{
    /// <summary>The weight of a place that the question names together with its document; nothing else alone weighs as much.</summary>
    internal const double ExactPlace = 4;

    private const double CloserPlace = 1;
    private const double Citing = 0.5;
    private const double CloserCiting = 0.1;
    private const double PlaceAlone = 0.5;
    private const double NamedLaw = 1.5;
    private const double NamedDocument = 1;
    private const double MentionedOnly = 0.5;

    /// <summary>The terms of a question; empty for one that refers to nothing.</summary>
    public static IReadOnlyList<WeightedReference> Of(string question)
    {
        var named = DocumentNames.NamedIn(question).DistinctBy(document => document.Key).ToList();
        var terms = named.ToDictionary(document => document.Key, document => document.IsLaw ? NamedLaw : NamedDocument, StringComparer.Ordinal);
        foreach (var reference in ReferenceReader.Read(question).Where(reference => reference.Unit != ReferenceUnit.Act).Concat(Bare(question)))
            Add(terms, reference, reference.Source is { } source ? [source] : [.. named.Select(document => document.Key)], IsMentionedOnly(question, reference, named) ? MentionedOnly : 1);
        var names = named.ToDictionary(document => document.Key, document => document.Name, StringComparer.Ordinal);
        return [.. terms.Select(term => new WeightedReference(term.Key, term.Value, names.TryGetValue(term.Key, out var name) ? name : null))];
    }

    private static void Add(Dictionary<string, double> terms, LegalReference reference, IReadOnlyList<string> sources, double share)
    {
        foreach (var place in PlaceTerms.PlacesOf(reference))
        {
            var isCloser = place.Contains('/');
            if (sources.Count == 0)
                terms.TryAdd(place, PlaceAlone);
            foreach (var source in sources)
            {
                terms[$"{source}|{place}"] = share * (isCloser ? CloserPlace : ExactPlace);
                terms.TryAdd(PlaceTerms.Citing(source, place), isCloser ? CloserCiting : Citing);
                terms.TryAdd(source, NamedDocument);
            }
        }
    }

    // "Wo ist im WaffG geregelt: Bewachung nach § 31 der Gewerbeordnung" asks for the WaffG: what stands behind "nach" is part of the matter.
    private static bool IsMentionedOnly(string question, LegalReference reference, List<(string Key, bool IsLaw, TextSpan Name)> named) =>
        reference.Source is { } source && named.Exists(document => document.Key != source && document.Name.End <= reference.Span.Start)
        && Mention().IsMatch(question.AsSpan(0, reference.Span.Start));

    [GeneratedRegex(@"\b(nach|gemäß|im Sinne (von|des)|auf ?[Gg]rund( von| des)?)\s+(den |dem |der |des )?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    // "GewO 150" and "SGB I 7": a law and a number, and nothing else, can only mean a section or an article.
    private static IEnumerable<LegalReference> Bare(string question)
    {
        var text = question.Trim().TrimEnd('?', '.');
        if (LawNames.At(text, 0) is not var (law, end) || ReferenceCursor.SkipSpaces(text, end) is var start && (start == end || start >= text.Length || !char.IsAsciiDigit(text[start])))
            yield break;
        var (number, stop) = ReferenceCursor.Number(text, start);
        if (stop != text.Length || stop == start)
            yield break;
        yield return new LegalReference(new TextSpan(0, stop), ReferenceUnit.Section, number, null, [], law) { IsLaw = true };
        yield return new LegalReference(new TextSpan(0, stop), ReferenceUnit.Article, number, null, [], law) { IsLaw = true };
    }
}
