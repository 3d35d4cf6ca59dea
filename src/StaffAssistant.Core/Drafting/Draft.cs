using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Drafting;

/// <summary>A document that a person is writing: a template, values for its fields, cited passages. Values that follow from others or stand in passages are not kept but made anew.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Template">The document that is the template.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">What lists call it.</param>
public sealed record Draft(DraftId Id, DocumentId Template, VersionId Version, string Title)
{
    /// <summary>The most passages that one draft cites.</summary>
    public const int MostSources = 30;

    /// <summary>The longest value in characters.</summary>
    public const int LongestValue = 50_000;

    /// <summary>By the key of the field.</summary>
    public IReadOnlyDictionary<string, FieldValue> Values { get; init; } = new Dictionary<string, FieldValue>();

    /// <summary>The cited passages; their number is their place, from 1.</summary>
    public IReadOnlyList<DraftSource> Sources { get; init; } = [];

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When something in it changed last.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who released it; null while it is a draft. Any change takes it back.</summary>
    public DraftRelease? Release { get; init; }

    /// <summary>True when a model worded something in it.</summary>
    public bool IsModelAided => Values.Values.Any(value => value is { IsEmpty: false, Origin: ValueOrigin.Worded });

    /// <summary>The draft with another value; an empty one leaves the field open. An outcome takes what a person typed and nothing else.</summary>
    /// <exception cref="InvalidOperationException">A machine tried to fill an outcome.</exception>
    public Draft With(TemplateField field, FieldValue value, DateTimeOffset at)
    {
        if (field.IsHumanOnly && value is { IsEmpty: false, Origin: not ValueOrigin.Typed })
            throw new InvalidOperationException("An outcome is filled by a person.");
        var values = new Dictionary<string, FieldValue>(Values, StringComparer.OrdinalIgnoreCase);
        if (value.IsEmpty && value.Origin is not ValueOrigin.Cited)
            values.Remove(field.Key);
        else
            values[field.Key] = value.Text.Length <= LongestValue ? value : value with { Text = value.Text[..LongestValue] };
        return this with { Values = values, Title = DraftTitle.With(Title, field, value.Text), ChangedAt = at, Release = null };
    }

    /// <summary>What a person typed over a value keeps the word that a model helped.</summary>
    public FieldValue Typed(TemplateField field, string text) =>
        Values.TryGetValue(field.Key, out var before) && before.Origin is ValueOrigin.Worded ? before with { Text = text } : FieldValue.Typed(text);

    /// <summary>The draft with what a model worded from bullet points; unchanged when other words stand there by now. The points are kept beside it.</summary>
    public Draft Word(TemplateField field, string points, string wording, string model, DateTimeOffset at) => Values.TryGetValue(field.Key, out var before) && before.Text == points
        ? With(field, new FieldValue(wording, new ValueOrigin.Worded(model) { Points = before.Origin is ValueOrigin.Worded { Points.Length: > 0 } worded ? worded.Points : points }), at)
        : this;

    /// <summary>The draft with the bullet points that a value was worded from; unchanged where there are none.</summary>
    public Draft Unword(TemplateField field, DateTimeOffset at) =>
        Values.TryGetValue(field.Key, out var value) && value.Origin is ValueOrigin.Worded { Points.Length: > 0 } worded ? With(field, FieldValue.Typed(worded.Points), at) : this;

    /// <summary>The draft with passages that are in no field yet; those that it has already are not there twice, but may gain words.</summary>
    public Draft Keep(IReadOnlyList<DraftSource> taken, DateTimeOffset at)
    {
        var known = Sources.Select(source => taken.FirstOrDefault(more => more.Passage == source.Passage) is { } more ? source.With(more) : source);
        return this with { Sources = [.. known.Concat(taken.ExceptBy(Sources.Select(source => source.Passage), source => source.Passage)).Take(MostSources)], ChangedAt = at, Release = null };
    }

    /// <summary>The draft with passages taken into a field; those that it cites already are not cited twice.</summary>
    public Draft Cite(TemplateField field, IReadOnlyList<DraftSource> taken, DateTimeOffset at)
    {
        var kept = Keep(taken, at);
        var known = Values.TryGetValue(field.Key, out var value) && value.Origin is ValueOrigin.Cited cited ? cited.Passages : [];
        PassageId[] all = [.. known.Concat(taken.Select(source => source.Passage)).Distinct().Where(passage => kept.Sources.Any(source => source.Passage == passage))];
        return kept.With(field, new FieldValue(string.Empty, new ValueOrigin.Cited(all)), at);
    }

    /// <summary>The draft with a quote written below what stands in a field.</summary>
    public Draft Insert(TemplateField field, string quote, DateTimeOffset at) =>
        With(field, Typed(field, Values.TryGetValue(field.Key, out var before) && !before.IsEmpty ? $"{before.Text}\n{quote}" : quote), at);

    /// <summary>The draft without a passage.</summary>
    public Draft WithoutSource(PassageId passage, DateTimeOffset at) => this with
    {
        Sources = [.. Sources.Where(source => source.Passage != passage)],
        Values = Values.Select(value => value.Value.Origin is ValueOrigin.Cited cited
                ? KeyValuePair.Create(value.Key, value.Value with { Origin = new ValueOrigin.Cited([.. cited.Passages.Where(id => id != passage)]) })
                : value)
            .Where(value => value.Value.Origin is not ValueOrigin.Cited { Passages.Count: 0 }).ToDictionary(StringComparer.OrdinalIgnoreCase),
        ChangedAt = at,
        Release = null,
    };

    /// <summary>The draft with the tick "read" set or taken away.</summary>
    public Draft Read(PassageId passage, bool isRead, DateTimeOffset at) => this with
    {
        Sources = [.. Sources.Select(source => source.Passage == passage ? source with { IsRead = isRead } : source)],
        ChangedAt = at,
        Release = null,
    };
}
