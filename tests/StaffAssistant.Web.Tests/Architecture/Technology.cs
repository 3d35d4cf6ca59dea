namespace StaffAssistant.Web.Tests.Architecture;

/// <summary>Something that a room may be told to leave alone.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Namespaces">Full names of namespaces or types, with all that lies below them.</param>
/// <param name="Packages">Package ids; one that ends in <c>*</c> names all that begin so.</param>
internal sealed record Technology(string Name, string[] Namespaces, string[] Packages)
{
    public bool Contains(string fullName) => Array.Exists(Namespaces, space => Room.Covers(space, fullName));

    public bool IsPackage(string id) => Array.Exists(Packages, pattern => pattern.EndsWith('*')
        ? id.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
        : id.Equals(pattern, StringComparison.OrdinalIgnoreCase));
}
