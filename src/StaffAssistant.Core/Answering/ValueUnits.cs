using System.Collections.Frozen;
using StaffAssistant.Core.Answering.Conflicts;

namespace StaffAssistant.Core.Answering;

/// <summary>The units that rules state values in: the one list that amounts, rates and contradictions are read with.</summary>
internal static class ValueUnits
{
    /// <summary>A pattern of all of them, in all their forms.</summary>
    public const string Pattern = "Euro|EUR|€|Cents?|ct|Prozent|v\\. ?H\\.|%|Stunden?|Std\\.|Minuten?|Tage?n?|Kalendertage?n?|Arbeitstage?n?|Werktage?n?|Wochen?|Monate?n?s?|Jahre?n?s?|Kalenderjahre?n?s?";

    private const decimal HoursOfWeek = 168;
    private const decimal HoursOfYear = 8760;

    private static readonly FrozenDictionary<string, (string Name, ValueDimension Dimension, decimal Factor)> Known = new (string Unit, string Name, ValueDimension Dimension, decimal Factor)[]
    {
        ("euro", "euro", ValueDimension.Money, 100), ("eur", "euro", ValueDimension.Money, 100), ("€", "euro", ValueDimension.Money, 100),
        ("cent", "cent", ValueDimension.Money, 1), ("ct", "cent", ValueDimension.Money, 1),
        ("prozent", "prozent", ValueDimension.Share, 1), ("%", "prozent", ValueDimension.Share, 1), ("v.", "prozent", ValueDimension.Share, 1),
        ("minute", "minute", ValueDimension.Time, 1m / 60), ("stunde", "stunde", ValueDimension.Time, 1), ("std", "stunde", ValueDimension.Time, 1),
        ("tag", "tag", ValueDimension.Time, 24), ("kalendertag", "tag", ValueDimension.Time, 24), ("woche", "woche", ValueDimension.Time, HoursOfWeek),
        ("monat", "monat", ValueDimension.Time, HoursOfYear / 12), ("jahr", "jahr", ValueDimension.Time, HoursOfYear), ("kalenderjahr", "jahr", ValueDimension.Time, HoursOfYear),
        ("arbeitstag", "arbeitstag", ValueDimension.Time, HoursOfWeek / 5), ("werktag", "arbeitstag", ValueDimension.Time, HoursOfWeek / 5),
    }.ToFrozenDictionary(unit => unit.Unit, unit => (unit.Name, unit.Dimension, unit.Factor), StringComparer.OrdinalIgnoreCase);

    /// <summary>The unit that a text names in any of its forms: "Arbeitstagen", "EUR", "€".</summary>
    /// <param name="said">What <see cref="Pattern"/> found.</param>
    public static (string Name, ValueDimension Dimension, decimal Factor) Of(string said) =>
        Known[Known.Keys.Where(key => said.StartsWith(key, StringComparison.OrdinalIgnoreCase)).MaxBy(key => key.Length)!];
}
