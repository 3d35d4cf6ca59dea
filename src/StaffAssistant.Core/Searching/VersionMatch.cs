using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Searching;

/// <summary>A version with passages that match.</summary>
/// <param name="Version">The version.</param>
/// <param name="Card">What lists and choices say of it.</param>
/// <param name="Best">Its best passages by the engine's score, best first; never empty.</param>
/// <param name="Score">The best one's score; comparable within one query only.</param>
/// <param name="Passages">How many of its passages match.</param>
public sealed record VersionMatch(VersionId Version, VersionCard Card, IReadOnlyList<PassageId> Best, double Score, int Passages);
