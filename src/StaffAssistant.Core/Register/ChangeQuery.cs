using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Register;

/// <summary>Which versions are new or changed around a day.</summary>
/// <param name="Scope">What the reader may see.</param>
/// <param name="Stichtag">The day.</param>
/// <param name="Change">What happened to them.</param>
public sealed record ChangeQuery(AccessScope Scope, DateOnly Stichtag, RegisterChange Change)
{
    /// <summary>Only these collections; empty means all.</summary>
    public IReadOnlyList<CollectionName> Collections { get; init; } = [];

    /// <summary>How many days the look back takes in, the day itself included.</summary>
    public int Days { get; init; } = 90;

    /// <summary>The most versions wanted, from 1 to <see cref="RegisterQuery.MaximumLimit"/>.</summary>
    public int Limit { get; init; } = 50;
}
