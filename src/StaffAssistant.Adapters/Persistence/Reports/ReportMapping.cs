using System.Security.Cryptography;
using System.Text.Json;
using StaffAssistant.Adapters.Persistence.Reports.Rows;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Adapters.Persistence.Reports;

/// <summary>Published figures to rows and back.</summary>
internal static class ReportMapping
{
    public static string HashOf(IReadOnlyList<Unit> units) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(units)));

    public static GroupRow ToRow(this PublishedGroup group, IsoWeek week, int ordinal) => new()
    {
        Week = week.ToString(),
        Ordinal = ordinal,
        Units = group.Units,
        Proven = group.Counters.Proven,
        NoSource = group.Counters.NoSource,
        Decisions = group.Counters.Decisions,
        ByModel = group.Counters.ByModel,
        Helpful = group.Counters.Helpful,
        NotHelpful = group.Counters.NotHelpful,
        Gaps = group.Counters.Gaps,
        ModelWork = group.Counters.ModelWork,
        Times = group.Counters.Times,
    };

    public static PublishedGroup ToGroup(this GroupRow row) => new(row.Units, new UsageCounters
    {
        Proven = row.Proven,
        NoSource = row.NoSource,
        Decisions = row.Decisions,
        ByModel = row.ByModel,
        Helpful = row.Helpful,
        NotHelpful = row.NotHelpful,
        Gaps = row.Gaps,
        ModelWork = row.ModelWork,
        Times = row.Times,
    });

    public static TopicRow ToRow(this PublishedTopic topic, WeekBlock block, int ordinal) => new()
    {
        Block = block.ToString(),
        Ordinal = ordinal,
        Departments = topic.Departments,
        Kind = topic.Kind,
        Title = topic.Title,
        Collection = topic.Collection,
        DocumentKind = topic.DocumentKind,
        Uses = topic.Uses,
        Use = topic.Use,
    };

    public static PublishedTopic ToTopic(this TopicRow row) => new(row.Departments, row.Kind, row.Title, row.Collection, row.DocumentKind, row.Uses, row.Use);
}
