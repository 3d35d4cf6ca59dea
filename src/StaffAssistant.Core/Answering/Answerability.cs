using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// Says whether what was found can answer the question. One threshold does not fit all collections, so it is set for the installed documents: two shipped
/// lists of questions are asked that no administration's rules answer, one about anything, one in the words of administrations about what nobody regulates.
/// A finding must carry its question further than most of those are carried; how many, say the options. No labels are needed. Asked with the tag that
/// every member of staff holds, and again when the index has changed; a question waits for that only when there is no threshold yet or the index has grown or
/// shrunk by more than a tenth since.
/// </summary>
public sealed class Answerability(GermanAnalysis analysis, IPassageIndex index, PassageRanker ranker, IOptions<AnswerabilityOptions> options, TimeProvider clock) : IDisposable
{
    private readonly IReadOnlyList<AnalyzedText> _offTopic = [.. LanguageData.Lines("offtopic.de.txt").Select(analysis.AnalyzeQuestion)];
    private readonly IReadOnlyList<AnalyzedText> _unregulated = [.. LanguageData.Lines("unregulated.de.txt").Select(analysis.AnalyzeQuestion)];
    private readonly Support _support = new(analysis);
    private readonly SemaphoreSlim _calibrating = new(1, 1);
    private Calibrated? _calibrated;

    /// <summary>The kind of answer that the findings can carry; <see cref="AnswerKind.NoSource"/> when there are none.</summary>
    public async Task<AnswerKind> JudgeAsync(Findings findings, CancellationToken cancellationToken)
    {
        if (findings.Passages.Count == 0)
            return AnswerKind.NoSource;
        var calibrated = _calibrated is { } known && known.FitsStill(index.Count) ? known : await CalibratedAsync(cancellationToken);
        return calibrated.Point.KindOf(SupportOf(findings));
    }

    /// <summary>How far the findings carry their question; comparable over all questions to the same documents. 0 when there are none.</summary>
    public double SupportOf(Findings findings) => findings.Passages.Count == 0 ? 0 : _support.Of(findings);

    /// <summary>Where declining begins for the index as it is now.</summary>
    public async Task<OperatingPoint> PointAsync(CancellationToken cancellationToken) => (await CalibratedAsync(cancellationToken)).Point;

    /// <summary>Sets the thresholds for the index as it is now, unless they are; later questions need not wait for it.</summary>
    public async Task CalibrateAsync(CancellationToken cancellationToken) => await CalibratedAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _calibrating.Dispose();

    private async Task<Calibrated> CalibratedAsync(CancellationToken cancellationToken)
    {
        var caughtUpTo = index.CaughtUpTo;
        if (_calibrated is { } known && known.CaughtUpTo == caughtUpTo)
            return known;
        await _calibrating.WaitAsync(cancellationToken);
        try
        {
            return _calibrated is { } made && made.CaughtUpTo == caughtUpTo ? made : _calibrated = await MeasureAsync(caughtUpTo, cancellationToken);
        }
        finally
        {
            _calibrating.Release();
        }
    }

    private async Task<Calibrated> MeasureAsync(long caughtUpTo, CancellationToken cancellationToken)
    {
        var passages = index.Count;
        var offTopic = await SupportsAsync(_offTopic, cancellationToken);
        var unregulated = await SupportsAsync(_unregulated, cancellationToken);
        return new Calibrated(caughtUpTo, passages, OperatingPoint.Of(options.Value, offTopic, unregulated));
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

    private sealed record Calibrated(long CaughtUpTo, int Passages, OperatingPoint Point)
    {
        public bool FitsStill(int passages) => Math.Abs(passages - Passages) <= Passages / 10;
    }
}
