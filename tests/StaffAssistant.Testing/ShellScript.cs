using System.Diagnostics;

namespace StaffAssistant.Testing;

/// <summary>A program for a test, played by the shell.</summary>
public static class ShellScript
{
    /// <summary>
    /// Writes the commands as a program to <paramref name="path"/>. The file is made by a process of its own: a process that this one starts in the same moment
    /// would inherit it open for writing, and a file that is open for writing does not run.
    /// </summary>
    public static string Write(string path, string commands)
    {
        File.WriteAllText(path + ".source", "#!/bin/sh\n" + commands + "\n");
        using var copy = Process.Start("/bin/sh", ["-c", "cp \"$1.source\" \"$1\" && chmod 700 \"$1\" && rm \"$1.source\"", "sh", path]);
        copy.WaitForExit();
        return copy.ExitCode == 0 ? path : throw new IOException($"The script {path} could not be written.");
    }
}
