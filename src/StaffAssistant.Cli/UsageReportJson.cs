using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Cli;

/// <summary>A usage report as <c>report --json</c> writes it: the figures that the page shows, and no others.</summary>
internal sealed record UsageReportJson(string Unit, string Period, IReadOnlyList<UsageReportJson.Group> Groups, IReadOnlyList<string> Suppressed)
{
    /// <summary>Requests to a model for something else than an answer, to the nearest five; null when it is not told.</summary>
    public long? ModelWork { get; init; }

    /// <summary>Documents that answers stand on, each with its share.</summary>
    public IReadOnlyList<Topic> Documents { get; init; } = [];

    /// <summary>Templates from which drafts were begun, each with its share.</summary>
    public IReadOnlyList<Topic> Templates { get; init; } = [];

    public static UsageReportJson Of(UsageReport report)
    {
        var name = report.With.Count == 0 ? report.Unit.Title : $"{report.Unit.Title} + {string.Join(" + ", report.With.Select(unit => unit.Title))}";
        var groups = new List<Group>();
        if (report.Total is { } total)
            groups.Add(new Group(name, Figures.Of(total)));
        groups.AddRange(report.Below.Where(below => below.Figures is not null).Select(below => new Group(below.Unit.Title, Figures.Of(below.Figures!)) { Weeks = below.WeeksAlone }));
        if (report.Rest is { } rest)
            groups.Add(new Group(CliText.ReportMerged, Figures.Of(rest)));
        return new UsageReportJson(report.Unit.Key, report.Period.Name, groups,
            [.. report.Below.Where(below => below.Figures is null).Select(below => below.Unit.Title), .. report.Weeks.Where(week => week.Figures is null).Select(week => week.Week.ToString())])
        {
            ModelWork = report.ModelWork,
            Documents = [.. report.Topics.Select(Topic.Of)],
            Templates = [.. report.Templates.Select(Topic.Of)],
        };
    }

    internal sealed record Group(string Name, Figures Figures)
    {
        public int? Weeks { get; init; }
    }

    internal sealed record Topic(TopicKind Kind, string Title, string Collection, ShownShare? Share)
    {
        public static Topic Of(TopicReport topic) => new(topic.Kind, topic.Title, topic.Collection, ShownShare.Of(topic.Share));
    }

    internal sealed record Figures(
        long Questions, ShownShare? Proven, ShownShare? NoSource, ShownShare? Decisions, ShownShare? ByModel, ShownShare? Helpful, int? MedianMs, int? P95Ms)
    {
        public static Figures Of(ReportFigures figures) => new(
            figures.Questions, ShownShare.Of(figures.Proven), ShownShare.Of(figures.NoSource), ShownShare.Of(figures.Decisions), ShownShare.Of(figures.ByModel),
            ShownShare.Of(figures.Helpful), figures.MedianMilliseconds, figures.SlowMilliseconds);
    }

    /// <summary>A share from 0 to 1, rounded to 0.05; at an end it says on which side of the value it lies.</summary>
    internal sealed record ShownShare(ShareSide Side, double Value)
    {
        public static ShownShare? Of(Share share) => share.Side == ShareSide.Hidden ? null : new ShownShare(share.Side, share.Percent / 100.0);
    }
}
