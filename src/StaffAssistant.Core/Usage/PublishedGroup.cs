namespace StaffAssistant.Core.Usage;

/// <summary>What a group of units did in a week that is over: written once, never changed. At least five persons are behind it; how many is kept nowhere.</summary>
/// <param name="Units">The keys of its units.</param>
/// <param name="Counters">What they did together.</param>
public sealed record PublishedGroup(IReadOnlyList<string> Units, UsageCounters Counters);
