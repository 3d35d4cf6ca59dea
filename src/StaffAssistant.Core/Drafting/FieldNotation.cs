using System.Globalization;
using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Drafting;

/// <summary>
/// How an author writes down what a field is, in the tag of a content control or between double braces: the key, then marks behind upright strokes. The marks are
/// <c>pflicht</c> (required), <c>mensch</c> (filled by a person only), <c>lang</c>, <c>datum</c>, <c>betrag</c>, <c>person</c>, <c>quelle</c> (types), and one formula:
/// <c>=heute</c>, <c>=worte(betrag)</c>, <c>=summe(a,b)</c>, <c>=wochentag(datum)</c>, <c>=frist(datum,4T,3W)</c> with T, W, M, J for days, weeks, months, years. A mark that is not known is overlooked.
/// </summary>
public static partial class FieldNotation
{
    /// <summary>The longest tag that is read; Word itself allows 64 characters.</summary>
    public const int LongestTag = 200;

    /// <summary>The field that a tag describes; null when it has no key.</summary>
    /// <param name="tag">The tag as it stands in the template.</param>
    /// <param name="label">What people read; empty means the key.</param>
    /// <param name="type">What the kind of control says.</param>
    public static TemplateField? Read(string tag, string label, FieldType type)
    {
        if (tag.Length > LongestTag)
            return null;
        var marks = tag.Split('|', StringSplitOptions.TrimEntries);
        if (marks[0].Length == 0)
            return null;
        var name = label.Trim().Length > 0 ? label.Trim() : marks[0];
        var field = new TemplateField(marks[0], name, type) { IsHumanOnly = OutcomeFields.Names(marks[0]) || OutcomeFields.Names(name) };
        field = marks.Skip(1).Aggregate(field, With);
        // Two words that contradict each other: the person wins.
        return field.IsHumanOnly ? field with { Formula = null } : field;
    }

    private static TemplateField With(TemplateField field, string mark) => mark.ToUpperInvariant() switch
    {
        "PFLICHT" => field with { IsRequired = true },
        "MENSCH" => field with { IsHumanOnly = true },
        "LANG" => field with { Type = FieldType.LongText },
        "DATUM" => field with { Type = FieldType.Date },
        "BETRAG" => field with { Type = FieldType.Amount },
        "PERSON" => field with { Type = FieldType.Person },
        "QUELLE" => field with { Type = FieldType.Source },
        _ when FormulaOf(mark) is { } formula => field with { Formula = formula },
        _ => field,
    };

    private static FieldFormula? FormulaOf(string mark)
    {
        if (Formula().Match(mark) is not { Success: true } match)
            return null;
        var parts = match.Groups[2].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return match.Groups[1].Value.ToUpperInvariant() switch
        {
            "HEUTE" => new FieldFormula.Today(),
            "WORTE" when parts.Length == 1 => new FieldFormula.InWords(parts[0]),
            "WOCHENTAG" when parts.Length == 1 => new FieldFormula.Weekday(parts[0]),
            "SUMME" when parts.Length > 0 => new FieldFormula.Sum(parts),
            "FRIST" when parts.Length > 1 && parts.Skip(1).Select(StepOf).ToList() is var steps && !steps.Contains(null) => new FieldFormula.Deadline(parts[0], [.. steps.OfType<TimeStep>()]),
            _ => null,
        };
    }

    private static TimeStep? StepOf(string text) => Step().Match(text) is { Success: true } match
        ? new TimeStep(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), match.Groups[2].Value.ToUpperInvariant() switch
        {
            "T" => TimeUnit.Day,
            "W" => TimeUnit.Week,
            "M" => TimeUnit.Month,
            _ => TimeUnit.Year,
        })
        : null;

    [GeneratedRegex(@"^=\s*(\w+)\s*(?:\(([^()]*)\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^([1-9]\d{0,2})\s*([TWMJ])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Step();
}
