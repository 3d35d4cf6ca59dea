using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Feedback to rows and back.</summary>
internal static class FeedbackMapping
{
    public static FeedbackRow ToRow(this FeedbackEntry entry) => new()
    {
        Id = entry.Id.Value,
        Submission = entry.Submission,
        Kind = entry.Kind,
        Desk = entry.Desk.Key,
        Week = entry.Week,
        Collection = entry.Collection?.Value,
        Reason = entry.Reason,
        Question = entry.Question,
        Remark = entry.Remark,
        Reach = entry.Reach,
        Places = entry.Places,
        State = entry.State,
        Note = entry.Note,
        Change = entry.Change,
    };

    public static FeedbackEntry ToEntry(this FeedbackRow row) => new(new FeedbackId(row.Id), row.Submission, row.Kind, new FeedbackDesk(row.Desk), row.Week)
    {
        Collection = row.Collection is { } name ? new CollectionName(name) : null,
        Reason = row.Reason,
        Question = row.Question,
        Remark = row.Remark,
        Reach = row.Reach,
        Places = row.Places,
        State = row.State,
        Note = row.Note,
        Change = row.Change,
    };
}
