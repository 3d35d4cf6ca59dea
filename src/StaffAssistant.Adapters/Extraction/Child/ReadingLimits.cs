using System.Diagnostics;
using System.Globalization;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>
/// Limits that the operating system holds for a child. Where the program <c>prlimit</c> is missing (it belongs to util-linux), the limits of the runtime
/// and of the clock remain.
/// </summary>
internal static class ReadingLimits
{
    // Beside the heap: code, libraries, stacks and what the runtime keeps for itself.
    private const int BesideHeapMegabytes = 256;
    private const int OpenFiles = 256;
    private static readonly string[] Places = ["/usr/bin/prlimit", "/bin/prlimit"];

    /// <summary>The same program, started with a limit on its memory, unable to write a byte into any file, and without memory dumps.</summary>
    public static ProcessStartInfo Confine(ProcessStartInfo start, ExtractionOptions options)
    {
        if (!OperatingSystem.IsLinux() || Array.Find(Places, File.Exists) is not { } prlimit)
            return start;
        var confined = new ProcessStartInfo(prlimit);
        var data = (options.MemoryMegabytes + BesideHeapMegabytes) * 1024L * 1024L;
        foreach (var argument in new[] { "--data=" + data.ToString(CultureInfo.InvariantCulture), "--fsize=0", "--core=0", $"--nofile={OpenFiles}", "--", start.FileName })
            confined.ArgumentList.Add(argument);
        foreach (var argument in start.ArgumentList)
            confined.ArgumentList.Add(argument);
        return confined;
    }
}
