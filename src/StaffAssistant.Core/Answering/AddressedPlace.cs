using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// A question that names a place ("Was steht in § 6 Abs. 3 der DA 3.2?") is answered from that place. Only what it asks besides is weighed, not the words of the
/// reference itself; where that is carried much better elsewhere, all that was found counts as for any other question.
/// </summary>
internal static class AddressedPlace
{
    private const double LeastShareOfElsewhere = 0.5;

    /// <summary>The units that may answer, with their scores.</summary>
    public static IReadOnlyList<ScoredUnit> UnitsOf(Findings findings, QuoteUnits units)
    {
        if (!IsNamedIn(findings))
            return UnitScores.Of(findings, units);
        var asked = BesidesReferences(findings.Question);
        var all = UnitScores.Of(findings with { Question = asked }, units);
        var here = all.Where(unit => unit.Unit.Passage.IsAddressed).ToList();
        var elsewhere = all.Where(unit => !unit.Unit.Passage.IsAddressed).Select(unit => unit.Coverage).DefaultIfEmpty().Max();
        if (here.Count > 0 && !asked.Tokens.Any(token => token.Word.Weight == 1))
            return AsTheyStand(here);
        return here.Count > 0 && here.Max(unit => unit.Coverage) >= LeastShareOfElsewhere * elsewhere ? here : UnitScores.Of(findings, units);
    }

    /// <summary>True when a passage was found that the question names by its document and its number.</summary>
    public static bool IsNamedIn(Findings findings) => findings.Passages.Any(passage => passage.IsAddressed);

    // Who asks for a place and nothing besides reads it from its beginning; the rows of a table are one thing.
    private static List<ScoredUnit> AsTheyStand(List<ScoredUnit> units) => [.. units
        .GroupBy(unit => (Passage: unit.Unit.Passage.Source.Passage.Ordinal, unit.Unit.Group, Alone: unit.Unit.Group > 0 ? 0 : unit.Unit.Ordinal))
        .OrderBy(together => together.Key.Passage).ThenBy(together => together.First().Unit.Ordinal)
        .SelectMany((together, index) => together.Select(unit => unit with { Score = units.Count - index }))];

    private static AnalyzedText BesidesReferences(AnalyzedText question)
    {
        var spans = ReferenceReader.Read(question.Text).Select(reference => reference.Span).Concat(DocumentNames.NamedIn(question.Text).Select(document => document.Name)).ToList();
        return question with { Tokens = [.. question.Tokens.Where(token => !spans.Exists(span => token.Start >= span.Start && token.Start < span.End))] };
    }
}
