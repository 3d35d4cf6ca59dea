using System.Diagnostics;
using System.Globalization;
using StaffAssistant.Core;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>Finds the program <c>staff-assistant</c> and says how to start it.</summary>
internal static class ReadingProgram
{
    private const string Name = "staff-assistant";

    // Where the runtime and its libraries lie, and the language of the system.
    private static readonly string[] Inherited =
    [
        "PATH", "SystemRoot", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_HOST_PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "DOTNET_ICU_VERSION_OVERRIDE", "CLR_ICU_VERSION_OVERRIDE",
    ];

    /// <summary>How to start the child with its limits, in a folder of its own with nothing in it.</summary>
    /// <exception cref="OperatorException">The program is missing.</exception>
    public static ProcessStartInfo Start(ExtractionOptions options, string emptyFolder)
    {
        var command = Command(options.Program);
        command.ArgumentList.Add("extract");
        command.ArgumentList.Add("--serve");
        var start = ReadingLimits.Confine(command, options);
        start.WorkingDirectory = emptyFolder;
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        (start.UseShellExecute, start.CreateNoWindow) = (false, true);
        SetEnvironment(start.Environment, options);
        foreach (var name in new[] { "TMPDIR", "TEMP", "TMP" })
            start.Environment[name] = emptyFolder;
        return start;
    }

    // Nothing else comes along: passwords and addresses in the environment are none of its business.
    private static void SetEnvironment(IDictionary<string, string?> environment, ExtractionOptions options)
    {
        foreach (var name in environment.Keys.Except(Inherited, StringComparer.OrdinalIgnoreCase).ToList())
            environment.Remove(name);
        // The runtime reads this number as hexadecimal.
        environment["DOTNET_GCHeapHardLimit"] = "0x" + (options.MemoryMegabytes * 1024L * 1024L).ToString("X", CultureInfo.InvariantCulture);
        environment["DOTNET_gcServer"] = "0";
        environment["DOTNET_EnableDiagnostics"] = "0";
        // Code is then kept in memory only, not in a file of its own, so that writing files can be forbidden altogether.
        environment["DOTNET_EnableWriteXorExecute"] = "0";
        foreach (var limit in typeof(ExtractionOptions).GetProperties().Where(property => property.PropertyType != typeof(string)))
            environment[$"{ExtractionOptions.Section}__{limit.Name}"] = Convert.ToString(limit.GetValue(options), CultureInfo.InvariantCulture);
    }

    private static ProcessStartInfo Command(string configured)
    {
        if (configured.Length > 0)
            return File.Exists(configured) ? Of(Path.GetFullPath(configured)) : throw Missing(configured);
        var library = Path.Combine(AppContext.BaseDirectory, Name + ".dll");
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? Name + ".exe" : Name);
        if (File.Exists(library) && File.Exists(Path.ChangeExtension(library, ".runtimeconfig.json")) && DotnetHost() is not null)
            return Of(library);
        return File.Exists(program) ? Of(program) : throw Missing(program);
    }

    private static ProcessStartInfo Of(string path)
    {
        if (!path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            return new ProcessStartInfo(path);
        var start = new ProcessStartInfo(DotnetHost() ?? "dotnet");
        start.ArgumentList.Add(path);
        return start;
    }

    // The host that runs this very program: itself, else the one the runtime belongs to.
    private static string? DotnetHost()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
        string?[] candidates =
        [
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"),
            string.Equals(Path.GetFileName(Environment.ProcessPath), name, StringComparison.OrdinalIgnoreCase) ? Environment.ProcessPath : null,
            string.IsNullOrEmpty(runtime) ? null : Path.Combine(runtime, "..", "..", "..", name),
        ];
        return candidates.FirstOrDefault(File.Exists);
    }

    private static OperatorException Missing(string path) => new(string.Format(CultureInfo.CurrentCulture, ExtractionText.ProgramMissing, path));
}
