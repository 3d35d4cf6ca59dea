namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>The list of cases that is part of the program.</summary>
internal static class CaseLines
{
    /// <summary>Its lines without comments.</summary>
    public static IEnumerable<string> Read()
    {
        using var stream = typeof(CaseLines).Assembly.GetManifestResourceStream("StaffAssistant.Core.Answering.Clarifying.cases.de.txt")
            ?? throw new InvalidOperationException("The list of cases is missing from the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
