using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>Counts lists and numbered headings as an office program does.</summary>
internal sealed partial class OdtNumbering
{
    private const int Levels = 10;
    private const string Outline = "\u0001outline";

    private readonly Dictionary<string, XElement?[]> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);

    /// <summary>Collects the list styles of the parts.</summary>
    public OdtNumbering(IEnumerable<XElement> parts)
    {
        foreach (var style in parts.SelectMany(part => part.Elements()).SelectMany(group => group.Elements()))
        {
            if (style.Name == Odf.Text + "list-style" && style.Attribute(Odf.Style + "name")?.Value is { } name)
                _levels[name] = LevelsOf(style);
            else if (style.Name == Odf.Text + "outline-style")
                _levels[Outline] = LevelsOf(style);
        }
    }

    /// <summary>Begins a list: it counts from its start unless it goes on with one before.</summary>
    public void Begin(string style, bool goesOn)
    {
        if (!goesOn)
            _counters.Remove(style);
    }

    /// <summary>The number of the next item of a list, from level 0; empty for a bullet, null where numbers are not shown.</summary>
    public string? NextItem(string style, int level, int? start) => Next(style, level, start);

    /// <summary>The number of the next heading, from level 0; null when headings are not numbered.</summary>
    public string? NextHeading(int level, int? start) => Next(Outline, level, start) is { Length: > 0 } label ? label : null;

    private string? Next(string style, int level, int? start)
    {
        if (level >= Levels || !_levels.TryGetValue(style, out var levels) || levels[level] is not { } rules || rules.Name.LocalName is not ("list-level-style-number" or "outline-level-style"))
            return string.Empty;
        if (!_counters.TryGetValue(style, out var counters))
            _counters[style] = counters = new int?[Levels];
        counters[level] = start ?? (counters[level] is { } count and < int.MaxValue ? count + 1 : StartOf(rules));
        Array.Clear(counters, level + 1, Levels - level - 1);
        return Show(levels, counters, level, rules);
    }

    private static string? Show(XElement?[] levels, int?[] counters, int level, XElement rules)
    {
        string Value(int of) => levels[of] is { } other ? ListNumber.Of(counters[of] ?? StartOf(other), other.Attribute(Odf.Style + "num-format")?.Value) : string.Empty;
        if (string.IsNullOrEmpty(rules.Attribute(Odf.Style + "num-format")?.Value))
            return null;
        if (rules.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "num-list-format")?.Value is { } format)
            return TextCleaner.Line(Place().Replace(format, match => int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and <= Levels and var of ? Value(of - 1) : string.Empty));
        var shown = Math.Clamp(Odf.Number(rules, Odf.Text + "display-levels") ?? 1, 1, level + 1);
        var values = Enumerable.Range(level - shown + 1, shown).Select(Value).Where(value => value.Length > 0);
        return TextCleaner.Line(rules.Attribute(Odf.Style + "num-prefix")?.Value + string.Join('.', values) + rules.Attribute(Odf.Style + "num-suffix")?.Value);
    }

    private static int StartOf(XElement rules) => Odf.Number(rules, Odf.Text + "start-value") ?? 1;

    private static XElement?[] LevelsOf(XElement style)
    {
        var levels = new XElement?[Levels];
        foreach (var level in style.Elements())
        {
            if (Odf.Number(level, Odf.Text + "level") is > 0 and <= Levels and var number)
                levels[number - 1] = level;
        }

        return levels;
    }

    [GeneratedRegex("%(?<level>[0-9]{1,2})%")]
    private static partial Regex Place();
}
