using StaffAssistant.Core.Answering.Conflicts;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>
/// Recognises a question whose answer depends on a case that it does not name: units that answer about equally well state a value of the kind asked for,
/// each for another case of one group. A question that names its case is never asked back.
/// </summary>
public sealed class CaseFinder(GermanAnalysis analysis)
{
    private const double LeastShareOfBest = 0.8;
    private const double LeastShareOfOther = 0.5;
    private const double ContextShare = 0.9;
    private const double MostUncovered = 0.2;
    private const double MostUncoveredBeside = 0.4;
    private readonly QuoteUnits _units = new(analysis);
    private readonly RuleCases _cases = new(analysis);
    private readonly ParallelCases _parallel = new(analysis);
    private readonly TableCases _tables = new(analysis);
    private readonly WhoCases _who = new(analysis);
    private readonly SiblingCases _siblings = new(analysis);

    /// <summary>The cases that the asker may mean, the best answered first, with what holds for each; null when the question is clear or names a place.</summary>
    public Clarification? Find(Question question, Findings findings)
    {
        if (AddressedPlace.IsNamedIn(findings))
            return null;
        var search = new CaseSearch(question, findings, _units);
        return OfGroups(search) ?? _parallel.Find(search) ?? _tables.Find(search) ?? _who.Find(search) ?? _siblings.Find(search, new ClaimLikeness(findings.Terms));
    }

    private Clarification? OfGroups(CaseSearch search)
    {
        var asksWhether = YesOrNo.IsAskedIn(search.Analyzed.Text);
        if (!search.Asked.IsValue && !asksWhether)
            return null;
        // A question that names its case is not answered by what holds for another one.
        var named = _cases.NamedIn(search.Analyzed);
        var units = search.Units.Where(unit => _cases.HoldsFor(named, unit.Unit)).ToList();
        var answering = units
            .Where(unit => unit.Score >= LeastShareOfOther * search.Best && (asksWhether || search.Asked.StandsIn(unit.Unit.Text)) && search.Matter.IsNamedIn(unit.Unit.Words, unit.Unit.Context))
            .OrderByDescending(unit => unit.Score)
            .Select(unit => (Unit: unit, Words: search.Coverage.OfEachWord(unit.Unit.Words, unit.Unit.Context, ContextShare)))
            .ToList();
        if (answering.Count == 0 || answering[0].Unit.Score < LeastShareOfBest * search.Best)
            return null;
        var alike = answering.Where(unit => CoversAsMuch(unit.Words, answering[0].Words)).Select(unit => unit.Unit).ToList();
        alike.AddRange(units.Where(unit => IsBeside(unit.Unit, answering[0].Unit.Unit) && !alike.Contains(unit)
            && CoversAsMuch(search.Coverage.OfEachWord(unit.Unit.Words, unit.Unit.Context, ContextShare), answering[0].Words, MostUncoveredBeside)));
        if (alike.Count > 1 && alike.TrueForAll(unit => unit.Unit.Form == StatementForm.Table) && _tables.IsTold(search.Coverage, alike))
            return null;
        return named
            .Where(asked => asked.Cases.Count == 0)
            .Select(asked => ClarificationOf(asked.Group, alike, search.Text, asksWhether))
            .FirstOrDefault(found => found is not null);
    }

    // A unit that holds for several cases, or for none in particular, parts nothing.
    private Clarification? ClarificationOf(CaseGroup group, List<ScoredUnit> answering, string question, bool asksWhether)
    {
        var found = answering
            .Select(unit => (Unit: unit, Cases: _cases.Of(group, unit.Unit)))
            .Where(unit => unit.Cases.Count == 1 && IsOfDocument(unit.Unit.Unit, answering[0].Unit))
            .DistinctBy(unit => unit.Cases[0])
            .Take(QuoteComposer.MaximumStatements)
            .ToList();
        var more = answering.Where(unit => _cases.Of(group, unit.Unit) is [var named] && found.Exists(other => other.Cases[0] == named) && !found.Exists(other => other.Unit == unit));
        if (asksWhether && !YesOrNo.AreDifferent([.. found.Select(unit => unit.Unit.Unit)]))
            return null;
        if (found.Count < 2 || found[0].Unit.Score < LeastShareOfBest * answering[0].Score)
            return null;
        var choices = found.Select(unit => group.Cases[unit.Cases[0]].Name).Select(name => new CaseChoice(name, $"{question.Trim()} ({name})")).ToList();
        return choices.Exists(choice => choice.Question.Length > Question.MaximumLength) ? null
            : new Clarification(choices, [.. ReadingOrder.Of([.. found.Select(unit => unit.Unit).Concat(more).Take(QuoteComposer.MaximumStatements)])]) { Grounds = [.. found.Select(unit => new CaseGrounds(group, unit.Cases[0], unit.Unit.Unit))] };
    }

    // Cases of one matter stand in one document; what another one says of other cases is another matter.
    private static bool IsOfDocument(QuoteUnit unit, QuoteUnit best) => unit.Passage.Source.Version.DocumentId == best.Passage.Source.Version.DocumentId;

    // Paragraphs under one heading name what they are about once ("Wegstrecken"): a rate of the same measure there is the same thing in another case.
    private static bool IsBeside(QuoteUnit unit, QuoteUnit best)
    {
        var (place, other) = (unit.Passage.Source.Passage, best.Passage.Source.Passage);
        return place.VersionId == other.VersionId && place.Locator.HeadingPath.Count > 0 && place.Locator.HeadingPath.SequenceEqual(other.Locator.HeadingPath, StringComparer.Ordinal)
            && Rate.MeasuresIn(unit.Text).Overlaps(Rate.MeasuresIn(best.Text));
    }

    // What the best unit says of the question and the other does not may be the case itself ("Was kostet ein Transporter?" beside the row of the van).
    private static bool CoversAsMuch(double[] words, double[] best, double mostUncovered = MostUncovered) =>
        best.Select((share, index) => Math.Max(0, share - words[index])).Sum() <= mostUncovered;
}
