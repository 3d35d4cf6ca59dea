using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering.Conflicts;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>
/// Cases that one sentence sets side by side, each with its own value: "beträgt bei Verhandlungsvergaben sieben Tage, bei öffentlichen Ausschreibungen 21 Tage".
/// A bound ("bei mehr als sechs Stunden") is no case that needs to be asked for: it can be read off.
/// </summary>
internal sealed partial class ParallelCases(GermanAnalysis analysis)
{
    private const int LongestCase = 60;
    private const int MostRead = 5;
    private static readonly string[] Prepositions = ["für", "bei", "in", "im", "mit", "ohne", "innerhalb", "außerhalb"];

    public Clarification? Find(CaseSearch search)
    {
        if (!search.Asked.IsValue)
            return null;
        foreach (var unit in search.Answering.Where(unit => unit.Unit.Form == StatementForm.Sentence).Take(MostRead))
        {
            var cases = CasesIn(unit.Unit.Text);
            if (cases.Count < 2 || !search.Matter.IsNamedIn(unit.Unit.Words, unit.Unit.Context) || search.NamesOneOf([.. cases.Select(analysis.Analyze)]))
                continue;
            return search.AskBack(cases, [.. ReadingOrder.Of([unit])]);
        }

        return null;
    }

    /// <summary>The cases as the sentence names them, without their preposition; none when it does not part its values by cases.</summary>
    public static IReadOnlyList<string> CasesIn(string sentence)
    {
        var values = StatedValues.In(sentence).Where(value => value.Dimension != ValueDimension.Clock).ToList();
        if (values.Count < 2 || values.Select(value => value.Dimension).Distinct().Count() > 1 || values.Select(value => value.Amount).Distinct().Count() < 2)
            return [];
        foreach (var by in Prepositions)
        {
            var before = values.Select((value, index) => CaseBefore(sentence[(index == 0 ? 0 : values[index - 1].End)..value.Start], by)).ToList();
            if (AreParallel(before))
                return [.. before.OfType<string>()];
            var after = values.Select((value, index) => CaseAfter(sentence[value.End..(index + 1 < values.Count ? values[index + 1].Start : sentence.Length)], by)).ToList();
            if (AreParallel(after))
                return [.. after.OfType<string>()];
        }

        return [];
    }

    private static string? CaseBefore(string text, string by)
    {
        var start = $" {text}".LastIndexOf($" {by} ", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : Bound().Replace(text[(start + by.Length + 1)..], string.Empty).Trim();
    }

    private static string? CaseAfter(string text, string by) =>
        text.StartsWith($" {by} ", StringComparison.OrdinalIgnoreCase) ? Rest().Replace(text[(by.Length + 2)..], string.Empty).Trim() : null;

    private static bool AreParallel(List<string?> cases) =>
        cases.TrueForAll(name => name is { Length: > 2 and <= LongestCase } && !NoCase().IsMatch(name)) && cases.Distinct(StringComparer.OrdinalIgnoreCase).Count() == cases.Count;

    [GeneratedRegex(@"( (je|jeweils|mindestens|wenigstens|höchstens|maximal|bis zu|bis|innerhalb von|spätestens|nur|etwa))*\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bound();

    [GeneratedRegex(@"(,| und\b| sowie\b| oder\b|\.).*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Rest();

    [GeneratedRegex(@"[,;:.\d]|^(mehr|bis|über|unter|ab|höheren|niedrigeren)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoCase();
}
