namespace StaffAssistant.Core.Usage;

/// <summary>A week that is over.</summary>
/// <param name="Week">Which one.</param>
/// <param name="Tree">The units as they were.</param>
/// <param name="Groups">Every unit lies in exactly one group; no group at all when fewer than five persons were active in the whole house.</param>
public sealed record PublishedWeek(IsoWeek Week, UnitTree Tree, IReadOnlyList<PublishedGroup> Groups);
