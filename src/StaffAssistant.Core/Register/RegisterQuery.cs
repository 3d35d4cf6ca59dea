using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Register;

/// <summary>What somebody wants to see of the register. Filters add up; an empty one lets everything through.</summary>
/// <param name="Scope">What the reader may see.</param>
/// <param name="Stichtag">The day for which documents show a version; see <see cref="Document.VersionOn"/>.</param>
public sealed record RegisterQuery(AccessScope Scope, DateOnly Stichtag)
{
    /// <summary>The most entries that one query gives.</summary>
    public const int MaximumLimit = 1000;

    /// <summary>Only these collections; empty means all.</summary>
    public IReadOnlyList<CollectionName> Collections { get; init; } = [];

    /// <summary>Only these kinds, compared without regard to case; empty means all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Only documents whose shown version stands like this on the day.</summary>
    public ValidityState? State { get; init; }

    /// <summary>Each of these words occurs in title or number, as a part of a word, too; case, umlauts and blanks within a number do not count.</summary>
    public string? Text { get; init; }

    /// <summary>The order of the entries.</summary>
    public RegisterOrder Order { get; init; }

    /// <summary>How many entries come before the first one wanted.</summary>
    public int Skip { get; init; }

    /// <summary>How many entries are wanted, from 1 to <see cref="MaximumLimit"/>.</summary>
    public int Limit { get; init; } = 50;
}
