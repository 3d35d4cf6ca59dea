namespace StaffAssistant.Core.SavedSearches;

/// <summary>A search that a person saved under a name of his own.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">The path with all choices, as the page of the search restores it.</param>
/// <param name="SavedAt">When it was saved.</param>
public sealed record SavedSearch(Guid Id, string Name, string Address, DateTimeOffset SavedAt)
{
    /// <summary>The most searches of one person.</summary>
    public const int AtMost = 100;

    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 120;

    /// <summary>The longest address, in characters.</summary>
    public const int LongestAddress = 8000;
}
