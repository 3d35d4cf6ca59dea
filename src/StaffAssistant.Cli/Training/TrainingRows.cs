using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core;

namespace StaffAssistant.Cli.Training;

/// <summary>Reads a folder of questions; patterns are filled by a seeded generator, so that every run draws the same.</summary>
internal static partial class TrainingRows
{
    private const int Fillings = 14;
    private const int Seed = 20261122;
    private const string Patterns = ".forms";
    private const string Slots = "slots";
    private const string HandWritten = "hand";

    /// <summary>All questions of a folder, each once.</summary>
    /// <exception cref="OperatorException">The folder holds none.</exception>
    public static IReadOnlyList<TrainingRow> Read(DirectoryInfo folder)
    {
        var slots = SlotsOf(folder);
        var rows = folder.EnumerateFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal)
            .Where(file => Path.GetFileNameWithoutExtension(file.Name) != Slots)
            .SelectMany(file => RowsOf(file, slots)).DistinctBy(row => row.Text).ToList();
        return rows.Count > 0 ? rows : throw new OperatorException(string.Format(CultureInfo.CurrentCulture, CliText.NoTrainingRows, folder.FullName));
    }

    private static Dictionary<string, string[]> SlotsOf(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, $"{Slots}.txt");
        return !File.Exists(path)
            ? []
            : File.ReadLines(path).Where(line => line.Contains(" = ", StringComparison.Ordinal))
                .Select(line => line.Split(" = ", 2)).ToDictionary(parts => parts[0], parts => parts[1].Split(" | ", StringSplitOptions.TrimEntries));
    }

    private static IEnumerable<TrainingRow> RowsOf(FileInfo file, Dictionary<string, string[]> slots)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        var random = new Random(Seed);
        foreach (var line in File.ReadLines(file.FullName).Where(line => line.Length > 2))
        {
            var (isDecision, text) = (line[0] == '+', line[2..].Replace("\\n", "\n", StringComparison.Ordinal));
            if (!name.EndsWith(Patterns, StringComparison.Ordinal))
            {
                yield return new TrainingRow(name, text, isDecision, name == HandWritten ? 3 : 1);
                continue;
            }

            var form = name[..^Patterns.Length];
            for (var filling = 0; filling < (text.Contains('{', StringComparison.Ordinal) ? Fillings : 1); filling++)
                yield return new TrainingRow(form, Blur(Fill(text, slots, random), random), isDecision, text.Contains('{', StringComparison.Ordinal) ? 1 : 3);
        }
    }

    private static string Fill(string pattern, Dictionary<string, string[]> slots, Random random)
    {
        var text = Slot().Replace(pattern, match => OneOf(slots[match.Groups[1].Value], random));
        return string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
    }

    private static string OneOf(string[] words, Random random) => words[random.Next(words.Length)];

    // People type as they like: one in four comes in small letters, without its mark, or with "ae" for "ä".
    private static string Blur(string text, Random random) => random.Next(16) switch
    {
        0 => text.ToLowerInvariant(),
        1 => text.ToLowerInvariant().TrimEnd('?', '.', '!'),
        2 => text.TrimEnd('?', '.', '!'),
        3 => text.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal),
        _ => text,
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slot();
}
