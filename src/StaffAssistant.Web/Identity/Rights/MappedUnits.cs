using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Demo;

namespace StaffAssistant.Web.Identity.Rights;

/// <summary>
/// The organisation from the mapping: the units that groups name (of the demo persons in Development), in the tree that the configuration describes with validity.
/// What is not described follows from the numbers: 50.2 lies below 50.
/// </summary>
public sealed class MappedUnits(GroupMapping mapping, PersonDirectory persons, DemoUnits demo) : IUnitSource
{
    /// <summary>Where people are counted whom the mapping gives no unit.</summary>
    public const string NoUnit = "ohne Einheit";

    public string KeyOf(string unit) => KeyIn(unit);

    public UnitTree TreeOn(DateOnly day)
    {
        var described = mapping.Units.Concat(demo.All).Where(entry => entry.IsValidOn(day)).DistinctBy(entry => entry.Number).ToList();
        var named = mapping.Entries.Select(entry => entry.Unit).Concat((demo.IsOn ? persons.All : []).Select(person => person.Unit)).Where(unit => unit.Length > 0).ToList();
        var staffed = named.Select(KeyIn).ToHashSet(StringComparer.Ordinal);
        var parents = described.Select(ParentOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var units = described.Select(entry => new Unit(entry.Number, entry.Name, ParentOf(entry), staffed.Contains(entry.Number) || !parents.Contains(entry.Number))).ToList();
        var known = units.Select(unit => unit.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in named.Where(unit => known.Add(KeyIn(unit))))
            units.Add(new Unit(KeyIn(unit), DepartmentIn(unit) is { } name && Above(KeyIn(unit)) is null ? name : string.Empty, Above(KeyIn(unit))));
        foreach (var unit in named.Where(unit => Above(KeyIn(unit)) is { } above && known.Add(above)))
            units.Add(new Unit(Above(KeyIn(unit))!, DepartmentIn(unit) ?? string.Empty, Above(Above(KeyIn(unit))!), IsStaffed: false));
        return new UnitTree(units);
    }

    /// <summary><c>50.2</c> of <c>Sozialamt, 50.2</c>; a unit without a number is its own name.</summary>
    internal static string KeyIn(string unit)
    {
        var last = unit[(unit.LastIndexOf(',') + 1)..].Trim();
        return last.Length > 0 && char.IsAsciiDigit(last[0]) ? last : unit.Trim() is { Length: > 0 } name ? name : NoUnit;
    }

    private static string? DepartmentIn(string unit) => unit.LastIndexOf(',') is > 0 and var comma ? unit[..comma].Trim() : null;

    private static string? ParentOf(UnitEntry entry) => entry.Parent.Length > 0 ? entry.Parent : Above(entry.Number);

    private static string? Above(string number) => char.IsAsciiDigit(number[0]) && number.LastIndexOf('.') is > 0 and var dot ? number[..dot] : null;
}
