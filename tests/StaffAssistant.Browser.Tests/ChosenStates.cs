namespace StaffAssistant.Browser.Tests;

/// <summary>The states whose names begin with a word of <c>STAFFASSISTANT_STATES</c> (separated by commas); all where it is not set.</summary>
internal static class ChosenStates
{
    public static IReadOnlyList<PageState> All { get; } = Environment.GetEnvironmentVariable("STAFFASSISTANT_STATES")?.Split(',') is { } begins
        ? [.. PageStates.All.Where(state => begins.Any(begin => state.Name.StartsWith(begin, StringComparison.Ordinal)))]
        : PageStates.All;
}
