using System.Globalization;
using StaffAssistant.Core.Answering;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>What other operating points would decline; the options are set by it.</summary>
/// <param name="Nearest">The threshold from which on passages are shown as the nearest: below it a question has no source.</param>
/// <param name="Answer">The threshold from which on questions are answered.</param>
/// <param name="Points">In ascending order of their thresholds, the two above among them.</param>
internal sealed record DecliningCurve(double Nearest, double Answer, IReadOnlyList<DecliningPoint> Points)
{
    private static readonly double[] ShareOfAnswer = [0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2];

    /// <summary>Counts which questions each threshold declines.</summary>
    public static DecliningCurve Of(OperatingPoint point, IReadOnlyList<GoldenRun> runs)
    {
        var answerable = runs.Where(run => run.Expected is not (GoldenRow.NoSource or GoldenRow.Document)).Select(run => run.Support).ToList();
        var offTopic = runs.Where(run => run.Group == GoldenRow.OffTopic).Select(run => run.Support).ToList();
        var sameField = runs.Where(run => run.Group == GoldenRow.SameField).Select(run => run.Support).ToList();
        return new DecliningCurve(Rounded(point.Nearest), Rounded(point.Answer), [.. ShareOfAnswer.Select(share => share * point.Answer).Append(point.Nearest).Distinct().Order().Select(threshold => new DecliningPoint(
            Rounded(threshold),
            Below(point.OffTopic, threshold),
            Below(point.Unregulated, threshold),
            Below(answerable, threshold),
            Below(offTopic, threshold),
            Below(sameField, threshold)))]);
    }

    /// <summary>The curve for people.</summary>
    public IEnumerable<string> Lines() => Points.Select(point => string.Create(
        CultureInfo.InvariantCulture,
        $"declining from {point.Threshold:F3}{NameOf(point)}: list off-topic {point.OffTopicList:F3}, list unregulated {point.UnregulatedList:F3}, answerable {point.Answerable:F4}, off-topic {point.OffTopic:F4}, same-field {point.SameField:F4}"));

    private string NameOf(DecliningPoint point) => point.Threshold == Answer ? " (answer)" : point.Threshold == Nearest ? " (nearest)" : string.Empty;

    private static double Rounded(double threshold) => Math.Round(threshold, 4);

    private static double Below(IReadOnlyCollection<double> supports, double threshold) =>
        supports.Count == 0 ? 0 : Math.Round(supports.Count(support => support < threshold) / (double)supports.Count, 4);
}
