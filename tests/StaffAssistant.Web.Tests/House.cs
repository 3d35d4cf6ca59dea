using System.Reflection;
using System.Runtime.CompilerServices;

namespace StaffAssistant.Web.Tests;

/// <summary>The repository as the tests see it: its root, its files, its assemblies.</summary>
internal static class House
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        Assembly.Load("StaffAssistant.Core"),
        Assembly.Load("StaffAssistant.Adapters"),
        Assembly.Load("StaffAssistant.Web"),
        Assembly.Load("staff-assistant"),
    ];

    /// <summary>Files below a folder of the root, as paths relative to the root with forward slashes; build output left out.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] extensions) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Where(path => extensions.Length == 0 || extensions.Contains(Path.GetExtension(path)))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "StaffAssistant.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("StaffAssistant.sln is in no folder above the tests.");
    }
}
