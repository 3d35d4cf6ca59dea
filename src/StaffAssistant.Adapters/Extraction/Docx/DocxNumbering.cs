using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Counts automatic numbering as Word does: levels restart below a higher one, instances of one definition share their counters.</summary>
internal sealed partial class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<string, int> _byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int Instance, int Level)> _restarted = [];

    public DocxNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (definition.AbstractNumberId?.Value is { } id)
                _definitions[id] = definition;
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id)
                _instances[id] = instance;
        }

        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value is { } number)
                _byStyle[id] = number;
        }
    }

    /// <summary>The number of the next paragraph, or null when it has none. Must be called for each paragraph in order.</summary>
    public DocxNumber? Next(Paragraph paragraph, DocxStyle style)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        if ((own?.NumberingId?.Val?.Value ?? style.NumberingId) is not { } id || id == 0 || !_instances.TryGetValue(id, out var instance))
            return null;
        var level = Math.Clamp(own?.NumberingLevelReference?.Val?.Value ?? style.NumberingLevel, 0, Levels - 1);
        if (DefinitionOf(instance) is not { } definition || LevelOf(instance, definition, level) is not { } rules)
            return null;
        var counters = Count(instance, definition, level, rules);
        if (rules.NumberingFormat?.Val?.Value is { } format && format == NumberFormatValues.Bullet)
            return new DocxNumber(string.Empty, true, level);
        var label = Placeholder().Replace(rules.LevelText?.Val?.Value ?? string.Empty, match => Show(instance, definition, rules, counters, match.ValueSpan[1] - '1'));
        return string.IsNullOrWhiteSpace(label) ? null : new DocxNumber(TextCleaner.Line(label), false, level);
    }

    private int?[] Count(NumberingInstance instance, AbstractNum definition, int level, Level rules)
    {
        var key = definition.AbstractNumberId!.Value;
        if (!_counters.TryGetValue(key, out var counters))
            _counters[key] = counters = new int?[Levels];
        var start = rules.StartNumberingValue?.Val?.Value ?? 1;
        if (OverrideOf(instance, level)?.StartOverrideNumberingValue?.Val?.Value is { } again && _restarted.Add((instance.NumberID!.Value, level)))
            (counters[level], start) = (null, again);
        counters[level] = counters[level] is { } count ? count + 1 : start;
        for (var below = level + 1; below < Levels; below++)
        {
            if (LevelOf(instance, definition, below)?.LevelRestart?.Val?.Value is not { } restart || (restart > 0 && level < restart))
                counters[below] = null;
        }

        return counters;
    }

    private string Show(NumberingInstance instance, AbstractNum definition, Level current, int?[] counters, int level)
    {
        if (level is < 0 or >= Levels || LevelOf(instance, definition, level) is not { } rules)
            return string.Empty;
        var value = counters[level] ?? rules.StartNumberingValue?.Val?.Value ?? 1;
        var format = rules.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        return current.IsLegalNumberingStyle is not null ? value.ToString(CultureInfo.InvariantCulture) : NumberFormatter.Format(value, format);
    }

    // A definition may only point to the one of a list style.
    private AbstractNum? DefinitionOf(NumberingInstance instance)
    {
        if (instance.AbstractNumId?.Val?.Value is not { } id || !_definitions.TryGetValue(id, out var definition))
            return null;
        return definition.NumberingStyleLink?.Val?.Value is { } style && _byStyle.TryGetValue(style, out var number)
            && _instances.TryGetValue(number, out var linked) && linked != instance && linked.AbstractNumId?.Val?.Value is { } target
            ? _definitions.GetValueOrDefault(target)
            : definition;
    }

    private static Level? LevelOf(NumberingInstance instance, AbstractNum definition, int level) =>
        OverrideOf(instance, level)?.Level ?? definition.Elements<Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

    private static LevelOverride? OverrideOf(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
