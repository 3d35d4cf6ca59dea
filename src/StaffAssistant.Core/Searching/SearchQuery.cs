using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Searching;

/// <summary>What somebody looks for. Filters add up, the values of one are alternatives; an empty one lets everything through.</summary>
/// <param name="Text">The words.</param>
/// <param name="Scope">What the reader may see.</param>
/// <param name="Stichtag">The day that says what applies.</param>
public sealed record SearchQuery(string Text, AccessScope Scope, DateOnly Stichtag)
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaximumLength = 300;

    /// <summary>At no more passages is looked for words meant as typed: each takes 20 to 60 microseconds, and common words stand in tens of thousands.</summary>
    public const int MaximumRead = 8_000;

    /// <summary>Only these collections.</summary>
    public IReadOnlyList<CollectionName> Collections { get; init; } = [];

    /// <summary>Only these kinds, compared without regard to case.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Only what these units own, compared without regard to case.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Only versions that stand like this on the day.</summary>
    public IReadOnlyList<ValidityState> States { get; init; } = [];

    /// <summary>Only the words as typed: no other forms, no parts, nothing that means the same. What stands in quotation marks is always meant so.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>At how many passages is looked for words meant as typed, those that fit best first.</summary>
    public int MostRead { get; init; } = MaximumRead;

    /// <summary>The order of the hits.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>How many hits come before the first one wanted.</summary>
    public int Skip { get; init; }

    /// <summary>How many hits are wanted, from 1 to 100.</summary>
    public int Limit { get; init; } = 20;
}
