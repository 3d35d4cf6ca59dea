using System.Diagnostics;
using System.Globalization;

namespace StaffAssistant.Core.Drafting;

/// <summary>Calculates the fields of a template that have a formula. What a person typed stays; what a person alone may fill stays empty.</summary>
public static class FieldCalculation
{
    /// <summary>The values with all that follows from them; a calculated value is calculated anew, and goes when what it follows from goes.</summary>
    /// <param name="template">Says what is calculated.</param>
    /// <param name="values">By the key of the field.</param>
    /// <param name="today">The day in the county.</param>
    public static IReadOnlyDictionary<string, FieldValue> Complete(Template template, IReadOnlyDictionary<string, FieldValue> values, DateOnly today)
    {
        var complete = values.Where(value => value.Value.Origin is not ValueOrigin.Calculated)
            .ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);
        var open = template.Fields.Where(field => field is { Formula: not null, IsHumanOnly: false } && !(complete.TryGetValue(field.Key, out var typed) && !typed.IsEmpty)).ToList();
        // A formula may need what another one gives; one round for each is enough, and a circle ends.
        for (var round = 0; round < open.Count; round++)
        {
            foreach (var field in open.Where(field => !complete.TryGetValue(field.Key, out var done) || done.IsEmpty))
            {
                if (Calculate(field.Formula!, key => complete.TryGetValue(key, out var value) ? value.Text : string.Empty, today) is { } result)
                    complete[field.Key] = new FieldValue(result.Text, new ValueOrigin.Calculated(result.Explanation));
            }
        }

        return complete;
    }

    private static (string Text, string Explanation)? Calculate(FieldFormula formula, Func<string, string> valueOf, DateOnly today) => formula switch
    {
        FieldFormula.Today => (GermanDate.Write(today), DraftingText.CalculatedToday),
        FieldFormula.InWords(var of) => GermanAmount.Parse(valueOf(of)) is { } amount && Math.Abs(amount) < 1_000_000_000m
            ? (AmountInWords.Of(amount), string.Format(CultureInfo.CurrentCulture, DraftingText.CalculatedInWords, GermanAmount.Write(amount)))
            : null,
        FieldFormula.Weekday(var of) => GermanDate.Parse(valueOf(of)) is { } date
            ? (GermanDate.WeekdayOf(date), string.Format(CultureInfo.CurrentCulture, DraftingText.CalculatedWeekday, GermanDate.Write(date)))
            : null,
        FieldFormula.Sum(var of) => SumOf([.. of.Select(valueOf)]),
        FieldFormula.Deadline(var from, var steps) => GermanDate.Parse(valueOf(from)) is { } start ? DeadlineOf(start, steps) : null,
        _ => throw new UnreachableException(),
    };

    private static (string Text, string Explanation)? SumOf(IReadOnlyList<string> texts)
    {
        var amounts = texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(GermanAmount.Parse).ToList();
        return amounts.Count == 0 || amounts.Contains(null) || Math.Abs(amounts.Sum() ?? 0) >= 1_000_000_000_000m
            ? null
            : (GermanAmount.Write(amounts.Sum() ?? 0), string.Format(CultureInfo.CurrentCulture, DraftingText.CalculatedSum, string.Join(" + ", amounts.OfType<decimal>().Select(GermanAmount.Write))));
    }

    private static (string Text, string Explanation)? DeadlineOf(DateOnly start, IReadOnlyList<TimeStep> steps)
    {
        if (start.Year is < 1900 or > 2500)
            return null;
        var counted = steps.Aggregate(start, (day, step) => step.After(day));
        var end = WorkingDays.From(counted);
        var explanation = string.Format(CultureInfo.CurrentCulture, DraftingText.CalculatedDeadline, GermanDate.Write(start), string.Join(", ", steps.Select(WordsOf)));
        return (GermanDate.Write(end), end == counted ? explanation : string.Format(CultureInfo.CurrentCulture, DraftingText.NextWorkingDay, explanation));
    }

    private static string WordsOf(TimeStep step) => string.Format(CultureInfo.CurrentCulture, step.Unit switch
    {
        TimeUnit.Day => step.Count == 1 ? DraftingText.Day : DraftingText.Days,
        TimeUnit.Week => step.Count == 1 ? DraftingText.Week : DraftingText.Weeks,
        TimeUnit.Month => step.Count == 1 ? DraftingText.Month : DraftingText.Months,
        TimeUnit.Year => step.Count == 1 ? DraftingText.Year : DraftingText.Years,
    }, step.Count);
}
