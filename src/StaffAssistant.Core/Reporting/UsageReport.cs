using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>What a team lead sees of a unit in a period. Every figure is a sum of whole published groups, or a share of such sums.</summary>
public sealed record UsageReport
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The time.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>All weeks together; null when nothing is published.</summary>
    public required ReportFigures? Total { get; init; }

    /// <summary>The same for the period before.</summary>
    public required ReportFigures? Before { get; init; }

    /// <summary>Gaps that were sent, to the nearest five; null for fewer than five or a single week: a gap is sent without a unit, and a count must not give it one.</summary>
    public required long? Gaps { get; init; }

    /// <summary>
    /// Requests to a model for something else than an answer, to the nearest five; null for fewer than five or a single week.
    /// </summary>
    public required long? ModelWork { get; init; }

    /// <summary>What the questions and the work of a model needed.</summary>
    public required EnergyRange? Energy { get; init; }

    /// <summary>Each week of the period.</summary>
    public required IReadOnlyList<WeekReport> Weeks { get; init; }

    /// <summary>The units right below.</summary>
    public required IReadOnlyList<UnitReport> Below { get; init; }

    /// <summary>What lies in no line of <see cref="Below"/>: groups of several units, and those of the unit itself. Null when there is nothing.</summary>
    public required ReportFigures? Rest { get; init; }

    /// <summary>The departments that the topics belong to.</summary>
    public required IReadOnlyList<Unit> TopicUnits { get; init; }

    /// <summary>Topics of the whole blocks, the largest share first; empty when none is published.</summary>
    public required IReadOnlyList<TopicReport> Topics { get; init; }

    /// <summary>The share of each collection, of the topics that name one.</summary>
    public required IReadOnlyList<TopicReport> Collections { get; init; }

    /// <summary>The departments that the templates belong to; they are grouped by who used templates.</summary>
    public required IReadOnlyList<Unit> TemplateUnits { get; init; }

    /// <summary>The share of each template of the drafts that were begun in the whole blocks, the largest first; empty when none is published.</summary>
    public required IReadOnlyList<TopicReport> Templates { get; init; }

    /// <summary>Weeks in which the unit stands together with others.</summary>
    public int WeeksTogether => Weeks.Count(week => week.With.Count > 0);

    /// <summary>Weeks for which nothing is shown.</summary>
    public int WeeksHidden => Weeks.Count(week => week.Figures is null);

    /// <summary>The units that are in the figures beside the unit itself, in any week.</summary>
    public IReadOnlyList<Unit> With => [.. Weeks.SelectMany(week => week.With).DistinctBy(unit => unit.Key).OrderBy(unit => unit.Key, StringComparer.Ordinal)];
}
