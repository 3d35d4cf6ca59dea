namespace StaffAssistant.Core.Usage;

/// <summary>A use on its way to the counters. It lives in memory until the next tick, a few seconds.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Person">Who, for the keyed hash alone.</param>
/// <param name="Unit">The unit of the person at that moment.</param>
/// <param name="Event">What happened.</param>
public sealed record CountedUse(DateTimeOffset At, string Person, string Unit, UsageEvent Event);
