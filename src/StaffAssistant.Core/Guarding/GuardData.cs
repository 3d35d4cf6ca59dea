namespace StaffAssistant.Core.Guarding;

/// <summary>The data files of the guards, which are part of the program.</summary>
internal static class GuardData
{
    /// <summary>The lines of a file.</summary>
    public static IEnumerable<string> LinesOf(string name)
    {
        using var reader = new StreamReader(typeof(GuardData).Assembly.GetManifestResourceStream($"StaffAssistant.Core.Guarding.{name}")!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
