using System.Globalization;
using StaffAssistant.Core.Reporting;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>Where the bars of a week chart stand. Shares stand in the bar as they are shown: rounded; where none is shown the bar is whole.</summary>
internal sealed class WeekBars
{
    public const double Left = 44;
    public const double Right = 474;
    public const double Top = 28;
    public const double Bottom = 248;
    private const int Lines = 4;
    private readonly IReadOnlyList<WeekReport> _weeks;

    public WeekBars(IReadOnlyList<WeekReport> weeks)
    {
        _weeks = weeks;
        Step = StepFor(weeks.Max(week => week.Figures?.Questions ?? 0));
    }

    /// <summary>Questions from one line to the next.</summary>
    public long Step { get; }

    public IEnumerable<(long Value, double Y)> Grid => Enumerable.Range(0, Lines + 1).Select(line => (line * Step, YOf(line * Step)));

    public double Width => (Right - Left) / _weeks.Count * 0.6;

    public double XOf(int index) => Left + ((Right - Left) / _weeks.Count * (index + 0.2));

    public double YOf(double questions) => Bottom - ((Bottom - Top) * questions / (Step * Lines));

    /// <summary>From bottom to top: proven, without a source, decisions. Of a week without shown shares everything is in the first.</summary>
    public IEnumerable<(string Class, double Y, double Height)> PartsOf(WeekReport week)
    {
        if (week.Figures is not { } figures)
            yield break;
        var shares = new[] { figures.Proven, figures.NoSource, figures.Decisions }.Select(share => share.Side == ShareSide.Hidden ? 0 : (share.Lowest + share.Highest) / 2).ToArray();
        if (shares.Sum() <= 0)
        {
            yield return ("b0", YOf(figures.Questions), Bottom - YOf(figures.Questions));
            yield break;
        }

        var bottom = 0.0;
        foreach (var (index, share) in shares.Index())
        {
            var top = bottom + (figures.Questions * share / shares.Sum());
            yield return ($"b{index + 1}", YOf(top), YOf(bottom) - YOf(top));
            bottom = top;
        }
    }

    public static string At(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static long StepFor(long most)
    {
        for (var unit = 1L; ; unit *= 10)
        {
            foreach (var step in new[] { unit, 2 * unit, 5 * unit })
            {
                if (step * Lines >= most)
                    return step;
            }
        }
    }
}
