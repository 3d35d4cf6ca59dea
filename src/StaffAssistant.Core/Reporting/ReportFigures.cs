using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>The figures of a sum of whole groups, as far as they may be shown.</summary>
/// <param name="Questions">How many questions.</param>
/// <param name="Proven">Share that was answered with proof.</param>
/// <param name="NoSource">Share without a reliable source.</param>
/// <param name="Decisions">Share of those whose decision stays with a person.</param>
/// <param name="ByModel">Share that a model worded.</param>
/// <param name="Helpful">Share of answers that helped, of those that somebody judged.</param>
/// <param name="MedianMilliseconds">Half of the answers began faster; null when there are too few.</param>
/// <param name="SlowMilliseconds">95 of 100 answers began faster; null when there are too few or slower than the last class.</param>
public sealed record ReportFigures(
    long Questions, Share Proven, Share NoSource, Share Decisions, Share ByModel, Share Helpful, int? MedianMilliseconds, int? SlowMilliseconds)
{
    /// <summary>The figures of counters.</summary>
    public static ReportFigures Of(UsageCounters counters)
    {
        var timed = counters.Times.Sum() >= Share.FewestOfTwo;
        return new ReportFigures(
            counters.Questions,
            Share.Of(counters.Proven, counters.Questions, Share.FewestOfThree),
            Share.Of(counters.NoSource, counters.Questions, Share.FewestOfThree),
            Share.Of(counters.Decisions, counters.Questions, Share.FewestOfThree),
            Share.Of(counters.ByModel, counters.Questions, Share.FewestOfTwo),
            Share.Of(counters.Helpful, counters.Helpful + counters.NotHelpful, Share.FewestOfTwo),
            timed ? FirstStatementTimes.Quantile(counters.Times, 0.5) : null,
            timed ? FirstStatementTimes.Quantile(counters.Times, 0.95) : null);
    }
}
