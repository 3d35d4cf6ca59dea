using System.IO.Compression;
using System.Text;

namespace StaffAssistant.Core.Language;

/// <summary>Word lists that are part of the program.</summary>
internal static class LanguageData
{
    /// <summary>The lines of a list without comments (#) and blanks.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var resource = typeof(LanguageData).Assembly.GetManifestResourceStream($"StaffAssistant.Core.Language.{name}")
            ?? throw new InvalidOperationException($"The word list {name} is missing from the program.");
        using var stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(resource, CompressionMode.Decompress) : resource;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Trim();
        }
    }
}
