using StaffAssistant.Core.Usage;

namespace StaffAssistant.Testing;

/// <summary>An organisation that a test changes as it likes.</summary>
public sealed class CountyUnits(params Unit[] units) : IUnitSource
{
    /// <summary>The units from now on.</summary>
    public UnitTree Tree { get; set; } = new(units);

    /// <inheritdoc />
    public UnitTree TreeOn(DateOnly day) => Tree;

    /// <inheritdoc />
    public string KeyOf(string unit) => unit;
}
