using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace StaffAssistant.Testing;

/// <summary>
/// Where tests put their files. Each of some thousand stores is made, written to disk with care and thrown away; in memory that takes half the time. A set
/// TMPDIR is followed, and where there is no roomy folder in memory, the temporary folder of the system serves.
/// </summary>
internal static class TemporaryPlace
{
    private const string Memory = "/dev/shm";
    private const long Needed = 4L << 30;

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "Only test projects load this, and started programs shall follow.")]
    internal static void Choose()
    {
        if (Environment.GetEnvironmentVariable("TMPDIR") is null && Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Needed)
            Environment.SetEnvironmentVariable("TMPDIR", Directory.CreateDirectory(Path.Combine(Memory, "staff-assistant")).FullName);
    }
}
