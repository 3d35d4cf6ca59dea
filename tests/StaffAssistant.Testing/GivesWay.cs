using System.Globalization;
using System.Runtime.InteropServices;

namespace StaffAssistant.Testing;

/// <summary>
/// For the whole of a test program, as its assembly fixture: it gives way to the browser tests that run beside it on few cores, since those wait for
/// screens and nothing here does. Programs that it starts give way, too.
/// </summary>
public sealed class GivesWay
{
    private const int OneThread = 0;
    private const int Niceness = 10;

    public GivesWay()
    {
        if (!OperatingSystem.IsLinux())
            return;
        // Linux keeps it for each thread; those to come take it from the one that starts them.
        foreach (var thread in Directory.EnumerateDirectories("/proc/self/task").Select(Path.GetFileName))
            _ = SetPriority(OneThread, int.Parse(thread!, CultureInfo.InvariantCulture), Niceness);
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
}
