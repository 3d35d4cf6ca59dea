namespace StaffAssistant.Web.Tests.Architecture;

/// <summary>One row of the table: what a room never uses, save for the rooms inside it that may.</summary>
/// <param name="Name">The room's namespace.</param>
/// <param name="Never">What it leaves alone.</param>
internal sealed record Room(string Name, params Technology[] Never)
{
    /// <summary>Namespaces inside the room to which the row does not apply.</summary>
    public string[] Except { get; init; } = [];

    public bool Holds(string fullName) => Covers(Name, fullName) && !Array.Exists(Except, space => Covers(space, fullName));

    public static bool Covers(string space, string fullName) =>
        fullName.StartsWith(space, StringComparison.Ordinal) && (fullName.Length == space.Length || fullName[space.Length] is '.' or '/' or '`');
}
