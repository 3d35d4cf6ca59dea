using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>What a person may see of the reports: team leads their own unit and those below, nobody else anything.</summary>
/// <param name="Units">The units, the own one first.</param>
internal sealed record ReportSight(IReadOnlyList<Unit> Units)
{
    public static ReportSight Nothing { get; } = new([]);

    public Unit? Own => Units.Count == 0 ? null : Units[0];

    public static ReportSight Of(Person? person, IUnitSource units, DateOnly today)
    {
        if (person is null || !person.Roles.Contains(StaffRole.TeamLead) || person.Unit.Length == 0)
            return Nothing;
        return new ReportSight([.. units.TreeOn(today).Subtree(units.KeyOf(person.Unit))]);
    }

    /// <summary>The unit, if the person may see it.</summary>
    public Unit? Find(string? key) => Units.FirstOrDefault(unit => unit.Key == key);
}
