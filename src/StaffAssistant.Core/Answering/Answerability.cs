using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// Says whether what was found can answer the question. One threshold does not fit all collections, so it is set for the installed documents: two shipped
/// lists of questions are asked that no administration's rules answer, one about anything, one in the words of administrations about what nobody regulates.
/// A finding must carry its question further than most of those are carried. No labels are needed. Asked with the tag that every member of staff holds, and again when the index has changed; a question waits for that only when there is
/// no threshold yet or the index has grown or shrunk by more than a tenth since.
/// </summary>
public sealed class Answerability(GermanAnalysis analysis, IPassageIndex index, PassageRanker ranker, TimeProvider clock) : IDisposable
{
    private const double NearestShare = 0.40;
    private const double AnswerShare = 0.91;
    private const double UnregulatedShare = 0.60;

    // With few documents the lists find next to nothing: sharing less than this with a question is no answer anywhere.
    private const double LeastAnswer = 0.5;
    private const double LeastShareOfAnswer = 0.1;
    private readonly IReadOnlyList<AnalyzedText> _offTopic = [.. LanguageData.Lines("offtopic.de.txt").Select(analysis.AnalyzeQuestion)];
    private readonly IReadOnlyList<AnalyzedText> _unregulated = [.. LanguageData.Lines("unregulated.de.txt").Select(analysis.AnalyzeQuestion)];
    private readonly Support _support = new(analysis);
    private readonly SemaphoreSlim _calibrating = new(1, 1);
    private Thresholds? _thresholds;

    /// <summary>The kind of answer that the findings can carry; <see cref="AnswerKind.NoSource"/> when there are none.</summary>
    public async Task<AnswerKind> JudgeAsync(Findings findings, CancellationToken cancellationToken)
    {
        if (findings.Passages.Count == 0)
            return AnswerKind.NoSource;
        var thresholds = _thresholds is { } known && known.FitsStill(index.Count) ? known : await ThresholdsAsync(cancellationToken);
        var support = _support.Of(findings);
        return support >= thresholds.Answer ? AnswerKind.Answer
            : support >= thresholds.Nearest ? AnswerKind.Nearest
            : AnswerKind.NoSource;
    }

    /// <summary>Sets the thresholds for the index as it is now, unless they are; later questions need not wait for it.</summary>
    public async Task CalibrateAsync(CancellationToken cancellationToken) => await ThresholdsAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _calibrating.Dispose();

    private async Task<Thresholds> ThresholdsAsync(CancellationToken cancellationToken)
    {
        var caughtUpTo = index.CaughtUpTo;
        if (_thresholds is { } known && known.CaughtUpTo == caughtUpTo)
            return known;
        await _calibrating.WaitAsync(cancellationToken);
        try
        {
            return _thresholds is { } made && made.CaughtUpTo == caughtUpTo ? made : _thresholds = await MeasureAsync(caughtUpTo, cancellationToken);
        }
        finally
        {
            _calibrating.Release();
        }
    }

    private async Task<Thresholds> MeasureAsync(long caughtUpTo, CancellationToken cancellationToken)
    {
        var passages = index.Count;
        var offTopic = await SupportsAsync(_offTopic, cancellationToken);
        var unregulated = await SupportsAsync(_unregulated, cancellationToken);
        var answer = Math.Max(LeastAnswer, Math.Max(At(offTopic, AnswerShare), At(unregulated, UnregulatedShare)));
        return new Thresholds(caughtUpTo, passages, Math.Max(At(offTopic, NearestShare), answer * LeastShareOfAnswer), answer);
    }

    // In ascending order.
    private async Task<List<double>> SupportsAsync(IReadOnlyList<AnalyzedText> questions, CancellationToken cancellationToken)
    {
        var scope = AccessScope.Of([AccessTag.Everyone]);
        var today = BerlinCalendar.Today(clock);
        var supports = new List<double>(questions.Count);
        foreach (var question in questions)
        {
            var candidates = await index.SearchAsync(new PassageQuery(question, scope, today) { Limit = Retriever.Candidates }, cancellationToken);
            supports.Add(_support.Of(question, candidates, ranker.Rank(question, candidates)));
        }

        supports.Sort();
        return supports;
    }

    private static double At(List<double> ordered, double share) => ordered[(int)(share * (ordered.Count - 1))];

    private sealed record Thresholds(long CaughtUpTo, int Passages, double Nearest, double Answer)
    {
        public bool FitsStill(int passages) => Math.Abs(passages - Passages) <= Passages / 10;
    }
}
