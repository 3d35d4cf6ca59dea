namespace StaffAssistant.Core.Usage;

/// <summary>The organisation as it stands: units come from the mapping of the sign-in.</summary>
public interface IUnitSource
{
    /// <summary>The units that are valid on a day.</summary>
    UnitTree TreeOn(DateOnly day);

    /// <summary>The key of the unit that a person's unit names, such as <c>50.2</c> of <c>Sozialamt, 50.2</c>.</summary>
    string KeyOf(string unit);
}
