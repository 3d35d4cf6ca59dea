using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Guarding.Statements;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>What became of a golden question that was put to a model.</summary>
/// <param name="Shown">Statements in the model's words.</param>
/// <param name="Withheld">Why others are not shown, and how many.</param>
/// <param name="FellBack">Why quotes took its place; null when they did not.</param>
/// <param name="Unproven">Of those shown, the ones that a second look, made of other code than the proof, does not find proven.</param>
/// <param name="ChoicesWorded">Choices of a question back in the model's words.</param>
internal sealed partial record WordedRun(int Shown, IReadOnlyDictionary<string, int> Withheld, string? FellBack, IReadOnlyList<string> Unproven, int ChoicesWorded)
{
    /// <summary>Looks at an answer; null where the model was not asked.</summary>
    public static WordedRun? Of(AnswerView view, StatementGuard guard)
    {
        if (view.Sent is null)
            return null;
        var worded = view.Completed!.WordedBy is null ? [] : view.Statements;
        return new WordedRun(
            worded.Count,
            view.Withheld.CountBy(statement => statement.Reason.ToString()).ToDictionary(),
            view.FellBack?.Reason.ToString(),
            [.. worded.Where(statement => !IsProven(statement, guard)).Select(statement => statement.Text)],
            view.Choices.Count(choice => choice.Worded is not null));
    }

    // Quotes stand in their passages, digits beside a quote or in the place, and no verdict is said that is no quote.
    private static bool IsProven(Statement statement, StatementGuard guard) =>
        statement.Citations.Count > 0
        && statement.Citations.All(citation => FoldedText.Contains(citation.Source.Passage.Text, citation.Quote))
        && DigitsOf(statement.Text).All(digits => statement.Citations.Any(citation => DigitsOf(PlaceAndText(citation)).Contains(digits)))
        && (!guard.Examine(statement.Text).Decides || statement.Citations.Any(citation => FoldedText.Contains(citation.Source.Passage.Text, statement.Text)));

    private static string PlaceAndText(Citation citation) => string.Join('\n', [
        citation.Source.Passage.Text, citation.Source.Version.TitleWithNumber, citation.Source.Passage.Locator.Place,
        .. citation.Source.Passage.Locator.HeadingPath, .. citation.Source.Passage.Blocks.Select(block => block.Label).OfType<string>()]);

    private static HashSet<string> DigitsOf(string text) => [.. Digits().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
