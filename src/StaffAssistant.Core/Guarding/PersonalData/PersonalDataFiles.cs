namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>The word lists of the shield, which are part of the program: words parted by blanks, comments after #.</summary>
internal static class PersonalDataFiles
{
    /// <summary>The words of a list.</summary>
    public static IEnumerable<string> WordsOf(string name)
    {
        using var reader = new StreamReader(typeof(PersonalDataFiles).Assembly.GetManifestResourceStream($"StaffAssistant.Core.Guarding.PersonalData.{name}")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return word;
        }
    }
}
