using System.Globalization;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>What <c>evaluate references</c> reports: a reference counts when its span is exactly the marked one; overlap is reported beside it.</summary>
internal sealed record ReferencesReport(int Documents, int Marked, int Found, int Matched, double Precision, double Recall, double F1, double OverlapF1)
{
    public static ReferencesReport Of(IReadOnlyList<MarkedText> texts)
    {
        var (marked, found, exact, foundOverlap, markedOverlap) = (0, 0, 0, 0, 0);
        foreach (var text in texts)
        {
            var spans = FoundIn(text);
            marked += text.Marked.Count;
            found += spans.Count;
            exact += spans.Intersect(text.Marked).Count();
            foundOverlap += spans.Count(span => text.Marked.Any(other => Overlap(span, other)));
            markedOverlap += text.Marked.Count(span => spans.Any(other => Overlap(span, other)));
        }

        var (precision, recall) = (Share(exact, found), Share(exact, marked));
        return new ReferencesReport(texts.Count, marked, found, exact, precision, recall, Mean(precision, recall), Mean(Share(foundOverlap, found), Share(markedOverlap, marked)));
    }

    /// <summary>One line for each span that only one side has: a sign (+ found, - missed), a tab, the span with some text around it.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<MarkedText> texts) => texts.SelectMany(text =>
    {
        var found = FoundIn(text);
        return found.Except(text.Marked).Select(span => Line('+', text.Text, span)).Concat(text.Marked.Except(found).Select(span => Line('-', text.Text, span)));
    });

    /// <summary>The report for people.</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture,
        $"precision {Precision:F4}  recall {Recall:F4}  F1 {F1:F4}  (overlapping spans: F1 {OverlapF1:F4})\n{Marked} marked, {Found} found in {Documents} documents");

    private static List<TextSpan> FoundIn(MarkedText text) =>
        [.. ReferenceReader.Read(text.Text).Where(reference => reference is { IsLaw: true, Source: not null }).Select(reference => reference.Span)];

    private static string Line(char sign, string text, TextSpan span)
    {
        const int around = 30;
        var (start, end) = (Math.Max(0, span.Start - around), Math.Min(text.Length, span.End + around));
        return $"{sign}\t{text[start..span.Start]}[{span.In(text)}]{text[span.End..end]}".ReplaceLineEndings(" ");
    }

    private static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round(part / (double)whole, 4);

    private static double Mean(double precision, double recall) => precision + recall == 0 ? 0 : Math.Round(2 * precision * recall / (precision + recall), 4);
}
