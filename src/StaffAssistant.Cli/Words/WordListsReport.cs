using System.Globalization;

namespace StaffAssistant.Cli.Words;

/// <summary>What <c>word-lists</c> wrote.</summary>
internal sealed record WordListsReport(int Words, int Laws)
{
    /// <summary>The report for people.</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture, $"words.de.txt.gz: {Words}  laws.de.txt.gz: {Laws}");
}
