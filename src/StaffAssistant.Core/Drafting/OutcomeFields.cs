using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Drafting;

/// <summary>Knows the names of fields that hold an outcome, so that a template whose author forgot the mark is no way around it.</summary>
public static partial class OutcomeFields
{
    private static readonly Lazy<IReadOnlyList<(string Word, bool EndsToo)>> Words = new(() => [.. Read()]);

    /// <summary>True when a name says that the field holds a verdict, a mark, an amount granted or a rank.</summary>
    public static bool Names(string name) => Word().Matches(name.Normalize())
        .Any(match => Words.Value.Any(word => string.Equals(match.Value, word.Word, StringComparison.OrdinalIgnoreCase)
            || (word.EndsToo && match.Value.EndsWith(word.Word, StringComparison.OrdinalIgnoreCase))));

    private static IEnumerable<(string Word, bool EndsToo)> Read()
    {
        using var reader = new StreamReader(typeof(OutcomeFields).Assembly.GetManifestResourceStream("StaffAssistant.Core.Drafting.outcome-fields.de.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return (line.TrimStart('*'), line[0] == '*');
        }
    }

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
