namespace StaffAssistant.Web.Identity.Rights;

/// <summary>An organisational unit as the configuration names it. A unit that only stands in the mapping is known by its number alone.</summary>
public sealed class UnitEntry
{
    /// <summary>Its number, such as 50.2: what stands after the comma of <c>Unit</c> in the mapping.</summary>
    public string Number { get; set; } = string.Empty;

    /// <summary>What it is called.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The number of the unit above. Empty: what stands before the last dot, or none.</summary>
    public string Parent { get; set; } = string.Empty;

    /// <summary>The first day on which there is this unit. Left out: always.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day. Left out: no end.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Whether there is this unit on a day.</summary>
    public bool IsValidOn(DateOnly day) => (From is null || From <= day) && (Until is null || Until >= day);
}
