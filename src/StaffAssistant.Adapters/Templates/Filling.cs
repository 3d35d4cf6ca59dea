using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>One filling of a template: values into places, and what it reports.</summary>
internal sealed class Filling
{
    private readonly TemplateFill _fill;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _required;
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _filled = [];
    private readonly List<TemplateGap> _gaps = [];

    /// <param name="fill">The values.</param>
    /// <param name="fields">The fields of the template: what one place demands, all do.</param>
    public Filling(TemplateFill fill, IEnumerable<TemplateField> fields)
    {
        _fill = fill;
        _required = fields.Where(field => field.IsRequired).Select(field => field.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in fill.Values)
            _values[key.Trim()] = value;
    }

    /// <summary>Keys of fields that got a value.</summary>
    public IReadOnlyList<string> Filled => _filled;

    /// <summary>What stayed empty.</summary>
    public IReadOnlyList<TemplateGap> Gaps => _gaps;

    /// <summary>Keys of values that no field took.</summary>
    public IReadOnlyList<string> Unknown => [.. _fill.Values.Keys.Where(key => !_used.Contains(key.Trim()))];

    /// <summary>The key of a place.</summary>
    public static string KeyOf(FieldPlace place) => place switch
    {
        FieldPlace.Control control => control.Field.Key,
        FieldPlace.Braces braces => braces.Field.Key,
        _ => place.Tag,
    };

    /// <summary>True for a place that stays empty and may: then nothing of it is left in the document.</summary>
    public bool LeavesOut(FieldPlace place) => place switch
    {
        FieldPlace.Control { IsEmpty: false } => false,
        FieldPlace.Control { Field: var field } => IsLeftOut(place, field),
        FieldPlace.Braces { Field: var field } => IsLeftOut(place, field),
        _ => false,
    };

    /// <summary>What changes in the source of a place.</summary>
    public IReadOnlyList<Splice> Write(string source, FieldPlace place) => place switch
    {
        FieldPlace.Control control when DocumentMarks.Names(control.Field.Key) => [.. FieldWriter.Fill(source, control, DocumentMarks.TextOf(control.Field.Key, _fill))],
        FieldPlace.Braces braces when DocumentMarks.Names(braces.Field.Key) => [.. FieldWriter.Fill(source, braces, DocumentMarks.TextOf(braces.Field.Key, _fill))],
        FieldPlace.Control control when ValueOf(control, control.Field) is { } value => [.. FieldWriter.Fill(source, control, value)],
        FieldPlace.Control { IsEmpty: false } => [],
        FieldPlace.Control control when LeavesOut(control) => [.. Note(control.Field), .. FieldWriter.Fill(source, control, string.Empty)],
        FieldPlace.Control control => [.. Note(control.Field), FieldWriter.Mark(source, control)],
        FieldPlace.Braces braces when ValueOf(braces, braces.Field) is { } value => [.. FieldWriter.Fill(source, braces, value)],
        FieldPlace.Braces braces => [.. Note(braces.Field), .. FieldWriter.Fill(source, braces, LeavesOut(braces) ? string.Empty : null)],
        _ => [.. Note(new TemplateGap(place.Tag, place.Tag, false, true))],
    };

    private bool IsLeftOut(FieldPlace place, TemplateField field) => !DocumentMarks.Names(field.Key) && !_required.Contains(field.Key) && ValueOf(place, field) is null;

    private string? ValueOf(FieldPlace place, TemplateField field)
    {
        foreach (var name in new[] { field.Key, place.Tag })
        {
            if (!_values.TryGetValue(name, out var value))
                continue;
            _used.Add(name);
            if (string.IsNullOrWhiteSpace(value))
                continue;
            if (!_filled.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
                _filled.Add(field.Key);
            return value.Trim();
        }

        return null;
    }

    private IEnumerable<Splice> Note(TemplateField field) => Note(new TemplateGap(field.Key, field.Label, _required.Contains(field.Key), false));

    private IEnumerable<Splice> Note(TemplateGap gap)
    {
        if (!_gaps.Exists(known => string.Equals(known.Key, gap.Key, StringComparison.OrdinalIgnoreCase)))
            _gaps.Add(gap);
        return [];
    }
}
