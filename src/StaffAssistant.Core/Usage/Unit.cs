namespace StaffAssistant.Core.Usage;

/// <summary>An organisational unit.</summary>
/// <param name="Key">Its number, or its name where it has none.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Parent">The key of the unit above; null for a department.</param>
/// <param name="IsStaffed">Whether people belong to it itself, and not only to units below.</param>
public sealed record Unit(string Key, string Name, string? Parent, bool IsStaffed = true)
{
    /// <summary>Number and name.</summary>
    public string Title => Key == Name || Name.Length == 0 ? Key : $"{Key} {Name}";
}
