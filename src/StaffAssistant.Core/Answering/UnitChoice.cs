namespace StaffAssistant.Core.Answering;

/// <summary>
/// Chooses the few units that answer: one after the other, each by its score and by the words of the question that no chosen one covers yet; with the
/// sentence it leans on and the exception that limits it. What covers much less of the question than the best does is left out.
/// </summary>
/// <param name="units">All units, in order of passage and place.</param>
/// <param name="answering">Those that may answer by themselves.</param>
internal sealed class UnitChoice(IReadOnlyList<ScoredUnit> units, IReadOnlyList<ScoredUnit> answering)
{
    private const double LeastShareOfBest = 0.3;
    private const double NewWordsShare = 0.8;

    // A further unit that adds next to nothing to the question must answer nearly as well as the first.
    private const double LeastOfFirst = 0.6;
    private const double LeastNewWords = 0.1;
    private const double Alike = 0.2;
    private const int MostTogether = 8;
    private readonly List<ScoredUnit> _chosen = [];
    private int _statements;

    /// <summary>At most <paramref name="most"/> statements; rows of one table or items of one list that answer alike count as one.</summary>
    public IReadOnlyList<ScoredUnit> Choose(int most)
    {
        var open = answering.DistinctBy(unit => (QuoteText.Normalize(unit.Unit.Text), unit.Unit.Passage.Source.Passage.Id)).ToList();
        var least = LeastShareOfBest * open.OrderByDescending(unit => unit.Score).Take(most).Select(unit => unit.Coverage).DefaultIfEmpty().Max();
        for (var step = 0; step < most && _statements < most; step++)
        {
            if (open.Where(unit => !_chosen.Contains(unit)).MaxBy(unit => unit.Score + (NewWordsShare * NewWords(unit))) is not { } next)
                break;
            open.RemoveAll(unit => unit == next || (next.Unit.Group > 0 && IsInGroupOf(unit, next)));
            if (next.Coverage >= least && AddsTo(next))
                Take(next, most);
        }

        return _chosen;
    }

    private bool AddsTo(ScoredUnit unit) => _chosen.Count == 0 || unit.Score >= LeastOfFirst * _chosen.Max(chosen => chosen.Score) || NewWords(unit) >= LeastNewWords;

    // The share of the question that the unit covers beyond what is chosen already.
    private double NewWords(ScoredUnit unit) =>
        _chosen.Count == 0 ? 0 : unit.Words.Select((share, index) => Math.Max(0, share - _chosen.Max(chosen => chosen.Words[index]))).Sum();

    private void Take(ScoredUnit unit, int most)
    {
        if (unit.Unit.Form == StatementForm.Sentence && Dependence.NeedsPredecessor(unit.Unit.Text) && _statements + 2 <= most)
            Add(At(unit, -1));
        Add(unit);
        if (unit.Unit.Group > 0)
            _chosen.AddRange(Beside(unit));
        if (_statements < most && At(unit, 1) is { } next && Dependence.IsException(next.Unit.Text))
            Add(next);
    }

    private IEnumerable<ScoredUnit> Beside(ScoredUnit unit) => answering
        .Where(other => IsInGroupOf(other, unit) && other.Score >= unit.Score - Alike && !_chosen.Contains(other))
        .OrderByDescending(other => other.Score)
        .Take(MostTogether - 1)
        .ToList();

    private void Add(ScoredUnit? unit)
    {
        if (unit is null || _chosen.Contains(unit))
            return;
        _statements++;
        _chosen.Add(unit);
    }

    private static bool IsInGroupOf(ScoredUnit one, ScoredUnit other) => one.Unit.Rank == other.Unit.Rank && one.Unit.Group == other.Unit.Group;

    private ScoredUnit? At(ScoredUnit unit, int step) => units.FirstOrDefault(other =>
        other.Unit.Rank == unit.Unit.Rank && other.Unit.Ordinal == unit.Unit.Ordinal + step && other.Unit.Form == StatementForm.Sentence);
}
