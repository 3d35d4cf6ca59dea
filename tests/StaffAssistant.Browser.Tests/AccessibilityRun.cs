using System.Collections.Concurrent;
using StaffAssistant.Core.Committee;

namespace StaffAssistant.Browser.Tests;

/// <summary>
/// Publishes what axe found over all states: with <c>STAFFASSISTANT_PUBLISH_ACCESSIBILITY=DIR</c> (and <c>STAFFASSISTANT_LONG=1</c>, so that every state is looked at in every
/// way) the run lays <c>accessibility.json</c> into that data directory, where the committee report and the page Transparenz read it.
/// </summary>
internal static class AccessibilityRun
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("STAFFASSISTANT_PUBLISH_ACCESSIBILITY");
    private static readonly ConcurrentBag<(string State, int Violations)> Seen = [];

    /// <summary>Notes what axe found in one state, seen in one way.</summary>
    public static void Count(PageState state, int violations) => Seen.Add((state.Name, violations));

    /// <summary>Publishes the run, if that is asked for and anything was looked at.</summary>
    public static async Task PublishAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(Folder) || Seen.IsEmpty)
            return;
        var seen = Seen.ToList();
        var figures = new { States = seen.Select(look => look.State).Distinct().Count(), Looks = seen.Count, Violations = seen.Sum(look => look.Violations) };
        await PublishedRun.WriteAsync(Folder, "accessibility.json", TimeProvider.System.GetUtcNow(), "axe-core, WCAG 2.2 AA", string.Empty, figures, cancellationToken);
    }
}
