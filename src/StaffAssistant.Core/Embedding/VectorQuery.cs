using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Embedding;

/// <summary>Which passages are compared at all.</summary>
public sealed record VectorQuery(AccessScope Scope, DateOnly Stichtag)
{
    /// <summary>Only these collections; empty means all.</summary>
    public IReadOnlyList<CollectionName> Collections { get; init; } = [];

    /// <summary>How many neighbours to return at most.</summary>
    public int Limit { get; init; } = 50;
}
