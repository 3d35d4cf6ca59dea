using System.Diagnostics;
using System.Text.Json;
using StaffAssistant.Adapters.Persistence.Personal.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Drafts to rows and back. The names of origins stand in stored rows: they are never changed, only added to.</summary>
internal static class DraftMapping
{
    private const string Typed = "typed";
    private const string Calculated = "calculated";
    private const string Cited = "cited";
    private const string FromFile = "file";
    private const string Worded = "model";

    public static void Write(this DraftRow row, PersonKey owner, Draft draft)
    {
        (row.Owner, row.Id, row.Title) = (owner.Value, draft.Id.Value, draft.Title);
        (row.Template, row.Version) = (draft.Template.Value, draft.Version.Value);
        (row.CreatedAt, row.ChangedAt) = (draft.CreatedAt, draft.ChangedAt);
        (row.ReleasedBy, row.ReleasedAt) = (draft.Release?.By, draft.Release?.At);
        row.Content = JsonSerializer.Serialize(new DraftContent(
            [.. draft.Values.Select(value => ToValue(value.Key, value.Value))],
            [.. draft.Sources.Select(source => new DraftContent.Source(source.Passage.Value, source.Quotes, source.IsRead))]));
    }

    public static Draft ToDraft(this DraftRow row)
    {
        var content = JsonSerializer.Deserialize<DraftContent>(row.Content) ?? new DraftContent([], []);
        return new Draft(new DraftId(row.Id), new DocumentId(row.Template), new VersionId(row.Version), row.Title)
        {
            Values = content.Values.ToDictionary(value => value.Key, value => new FieldValue(value.Text, OriginOf(value)), StringComparer.OrdinalIgnoreCase),
            Sources = [.. content.Sources.Select(source => new DraftSource(new PassageId(source.Passage), source.Quotes) { IsRead = source.IsRead })],
            CreatedAt = row.CreatedAt,
            ChangedAt = row.ChangedAt,
            Release = row is { ReleasedBy: { } by, ReleasedAt: { } at } ? new DraftRelease(by, at) : null,
        };
    }

    private static DraftContent.Value ToValue(string key, FieldValue value) => value.Origin switch
    {
        ValueOrigin.Typed => new(key, value.Text, Typed, null, null),
        ValueOrigin.Calculated(var explanation) => new(key, value.Text, Calculated, explanation, null),
        ValueOrigin.Cited(var passages) => new(key, value.Text, Cited, null, [.. passages.Select(passage => passage.Value)]),
        ValueOrigin.FromFile file => new(key, value.Text, FromFile, file.Name, file.Passage is { } passage ? [passage.Value] : null),
        ValueOrigin.Worded worded => new(key, value.Text, Worded, worded.Model, null) { Before = worded.Points },
        _ => throw new UnreachableException(),
    };

    private static ValueOrigin OriginOf(DraftContent.Value value) => value.From switch
    {
        Calculated => new ValueOrigin.Calculated(value.Note ?? string.Empty),
        Cited => new ValueOrigin.Cited([.. (value.Passages ?? []).Select(passage => new PassageId(passage))]),
        FromFile => new ValueOrigin.FromFile(value.Note ?? string.Empty) { Passage = value.Passages is [var passage] ? new PassageId(passage) : null },
        Worded => new ValueOrigin.Worded(value.Note ?? string.Empty) { Points = value.Before ?? string.Empty },
        _ => new ValueOrigin.Typed(),
    };
}
