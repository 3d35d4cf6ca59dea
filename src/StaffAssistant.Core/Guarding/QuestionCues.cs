using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Guarding;

/// <summary>Finds the cues of <c>question-cues.txt</c> in a question. Takes time in proportion to the question's length.</summary>
internal static partial class QuestionCues
{
    private static readonly QuestionCue[] Cues = [.. Read()];

    /// <summary>The names of the cues that a question carries.</summary>
    public static HashSet<string> In(QuestionParts question) =>
        [.. Cues.Where(cue => question.Of(cue.Scope).Any(cue.Pattern.IsMatch)).Select(cue => cue.Name)];

    private static IEnumerable<QuestionCue> Read()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in GuardData.LinesOf("question-cues.txt").Where(line => line.Length > 0 && line[0] != '#'))
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
