using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Drafting;

/// <summary>A draft as its owner sees it at this moment.</summary>
/// <param name="Draft">What is kept.</param>
/// <param name="Opened">Its template; null when it is gone or closed to him.</param>
/// <param name="Sources">The cited passages that he may read.</param>
/// <param name="Today">The day in the county.</param>
public sealed record OpenedDraft(Draft Draft, OpenedTemplate? Opened, IReadOnlyList<OpenedSource> Sources, DateOnly Today)
{
    private static readonly string[] Addresses = ["anschrift", "adresse", "empfaenger", "empfänger", "verteiler"];

    /// <summary>The template; null when it cannot be filled.</summary>
    public Template? Template => Opened?.Template;

    /// <summary>The passages that values were taken from, as far as he may read them.</summary>
    public IReadOnlyDictionary<PassageId, SourcedPassage> Origins { get; init; } = new Dictionary<PassageId, SourcedPassage>();

    /// <summary>The passages that no field was made for: they are kept until he writes them into a text or removes them.</summary>
    public IReadOnlyList<OpenedSource> Aside =>
        [.. Sources.Where(source => !Draft.Values.Values.Any(value => value.Origin is ValueOrigin.Cited cited && cited.Passages.Contains(source.Source.Passage.Id)))];

    /// <summary>How many cited passages are gone, changed or closed to him; their words are left out.</summary>
    public int ClosedSources => Draft.Sources.Count - Sources.Count;

    /// <summary>The lines of the document as it would be written now; a field that may stay empty and does has none.</summary>
    public IReadOnlyList<TemplateLine> Lines { get; init; } = Opened?.Template?.Lines ?? [];

    /// <summary>Every value, with what is calculated and quoted.</summary>
    public IReadOnlyDictionary<string, FieldValue> Values { get; } = Opened?.Template is { } template ? FieldCalculation.Complete(template, Quoted(Draft, Sources), Today) : Draft.Values;

    /// <summary>Fields that have neither a value nor a text of their own, required ones first.</summary>
    public IReadOnlyList<TemplateField> Gaps =>
        [.. (Template?.Fields ?? []).Where(open => ValueOf(open).IsEmpty && open.Default.Length == 0).OrderByDescending(open => open.IsRequired)];

    /// <summary>True when nothing stands in the way of releasing it.</summary>
    public bool CanBeReleased => Template is not null && ClosedSources == 0 && Sources.All(source => source.IsRead) && Gaps.All(gap => !gap.IsRequired);

    /// <summary>True while a release holds.</summary>
    public bool IsReleased => Draft.Release is not null && CanBeReleased;

    /// <summary>The value of a field; empty when it has none.</summary>
    public FieldValue ValueOf(TemplateField field) => Values.TryGetValue(field.Key, out var value) ? value : FieldValue.Typed(string.Empty);

    /// <summary>The passages that a field quotes.</summary>
    public IReadOnlyList<OpenedSource> SourcesOf(TemplateField field) => ValueOf(field).Origin is ValueOrigin.Cited cited
        ? [.. cited.Passages.Select(id => Sources.FirstOrDefault(source => source.Source.Passage.Id == id)).OfType<OpenedSource>()]
        : [];

    /// <summary>The fields into which a person may write a quote: longer text, but no address.</summary>
    public IReadOnlyList<TemplateField> FieldsForQuotes =>
        [.. (Template?.Fields ?? []).Where(open => open is { Type: FieldType.LongText, IsHumanOnly: false, Formula: null } && !Addresses.Contains(open.Key, StringComparer.OrdinalIgnoreCase))];

    /// <summary>The fields whose text holds the quote of a passage.</summary>
    public IReadOnlyList<TemplateField> FieldsWith(OpenedSource source) => [.. (Template?.Fields ?? []).Where(field => ValueOf(field).Text.Contains(source.Quote, StringComparison.Ordinal))];

    /// <summary>The passage that the value of a field was taken from; null without one, and when he may not read it any more.</summary>
    public SourcedPassage? OriginOf(TemplateField field) => ValueOf(field).Origin is ValueOrigin.FromFile { Passage: { } passage } ? Origins.GetValueOrDefault(passage) : null;

    private static Dictionary<string, FieldValue> Quoted(Draft draft, IReadOnlyList<OpenedSource> sources) => draft.Values.ToDictionary(
        value => value.Key,
        value => value.Value.Origin is ValueOrigin.Cited cited
            ? value.Value with { Text = string.Join('\n', cited.Passages.Select(id => sources.FirstOrDefault(source => source.Source.Passage.Id == id)?.Line).OfType<string>()) }
            : value.Value,
        StringComparer.OrdinalIgnoreCase);
}
