using System.Runtime.CompilerServices;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// Quote mode: the few units of the best passages that cover the question, verbatim, in reading order. No model is needed. A unit's score is its graded
/// coverage of the question by words and by in-word 4-grams, with a share of its passage's score and of its neighbours' coverage. What covers much less
/// of the question than the best unit does is left out.
/// </summary>
public sealed class QuoteComposer(GermanAnalysis analysis) : IAnswerComposer
{
    /// <summary>The most statements that an answer has.</summary>
    public const int MaximumStatements = 3;

    private const int PassagesRead = 3;
    private const double PassageShare = 0.5;
    private const double FirstPassageBonus = 0.3;
    private const double NeighbourShare = 0.2;
    private const double ShortUnitPenalty = 0.5;
    private const int ShortUnitWords = 5;
    private const double LeastShareOfBest = 0.3;
    private readonly QuoteUnits _units = new(analysis);

    /// <inheritdoc />
    public async IAsyncEnumerable<ProposedStatement> ComposeAsync(
        Question question, Findings findings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var group in InReadingOrder(Choose(findings)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ProposedStatement(group[0].Text, group[0].Form, [.. group.SelectMany(QuotesOf)]);
        }
    }

    private List<ScoredUnit> Choose(Findings findings)
    {
        var coverage = new QuestionCoverage(findings);
        var ranked = findings.Passages
            .Take(PassagesRead)
            .SelectMany((passage, rank) => Score(_units.Of(passage, rank), coverage, passage.Score / findings.Passages[0].Score))
            .OrderByDescending(unit => unit.Score)
            .DistinctBy(unit => (QuoteText.Normalize(unit.Unit.Text), unit.Unit.Passage.Source.Passage.Id))
            .Take(MaximumStatements)
            .ToList();
        var least = ranked.Count == 0 ? 0 : LeastShareOfBest * ranked.Max(unit => unit.Coverage);
        return [.. ranked.Where(unit => unit.Coverage >= least)];
    }

    private static IEnumerable<ScoredUnit> Score(IReadOnlyList<QuoteUnit> units, QuestionCoverage coverage, double relativePassageScore)
    {
        var words = units.Select(unit => coverage.OfWords(unit.Words)).ToList();
        for (var index = 0; index < units.Count; index++)
        {
            var neighbours = (index > 0 ? words[index - 1] : 0) + (index + 1 < words.Count ? words[index + 1] : 0);
            var covered = words[index] + coverage.OfGrams(units[index].Words);
            var score = covered
                + (PassageShare * relativePassageScore)
                + (units[index].Rank == 0 ? FirstPassageBonus : 0)
                + (NeighbourShare * neighbours)
                - (WordCount(units[index].Text) < ShortUnitWords ? ShortUnitPenalty : 0);
            yield return new ScoredUnit(units[index], score, covered);
        }
    }

    // Passages in the order of their best unit, units as they stand in the passage; the same words from two passages are one statement with two proofs.
    private static IEnumerable<IReadOnlyList<QuoteUnit>> InReadingOrder(List<ScoredUnit> chosen) => chosen
        .GroupBy(unit => unit.Unit.Rank)
        .OrderByDescending(passage => passage.Max(unit => unit.Score))
        .SelectMany(passage => passage.OrderBy(unit => unit.Unit.Ordinal))
        .Select(unit => unit.Unit)
        .GroupBy(unit => QuoteText.Normalize(unit.Text))
        .Select(group => group.ToList());

    private static IEnumerable<ProposedQuote> QuotesOf(QuoteUnit unit) => unit.Lines.Select(line => new ProposedQuote(unit.Passage.Source.Passage.Id, line));

    private static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private sealed record ScoredUnit(QuoteUnit Unit, double Score, double Coverage);
}
