namespace StaffAssistant.Web.Tests.Architecture;

/// <summary>Holds the uses found in assemblies against the table of allowed directions.</summary>
internal static class DirectionChecker
{
    /// <summary>One line for each forbidden use: <c>A uses B (technology)</c>.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<TypeUse> uses) =>
        [.. uses.SelectMany(Reasons).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Reasons(TypeUse use)
    {
        var fromTable = AllowedDirections.Table
            .Where(room => room.Holds(use.User))
            .SelectMany(room => room.Never)
            .Where(technology => technology.Contains(use.Used))
            .Select(technology => $"{use.User} uses {use.Used} ({technology.Name})");
        var otherFeature = FeatureOf(use.User) is { } user && FeatureOf(use.Used) is { } used && user != used;
        return otherFeature ? fromTable.Append($"{use.User} uses {use.Used} (another feature)") : fromTable;
    }

    private static string? FeatureOf(string fullName) =>
        Room.Covers(AllowedDirections.Features, fullName) ? fullName[(AllowedDirections.Features.Length + 1)..].Split('.')[0] : null;
}
