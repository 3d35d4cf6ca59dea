using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Guarding;

/// <summary>Reads a file of cues: one a line, name, scope, pattern; <c>$NAME = …</c> names a part for later lines.</summary>
internal static partial class CueFile
{
    public static IEnumerable<QuestionCue> Read(string name)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in GuardData.LinesOf(name).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '$')
            {
                var at = line.IndexOf(" = ", StringComparison.Ordinal);
                parts[$"{{{line[1..at]}}}"] = line[(at + 3)..];
                continue;
            }

            var fields = line.Split(' ', 3);
            var pattern = PartName().Replace(fields[2], match => parts[match.Value]);
            yield return new QuestionCue(
                fields[0], Enum.Parse<QuestionScope>(fields[1], ignoreCase: true), new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        }
    }

    [GeneratedRegex(@"\{[A-Z]+\}")]
    private static partial Regex PartName();
}
