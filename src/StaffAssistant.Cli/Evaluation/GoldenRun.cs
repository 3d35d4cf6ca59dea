using System.Text.Json;
using System.Text.Json.Serialization;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A golden question answered: a row of the file that <c>--out</c> names.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Expected">The kind that is right.</param>
/// <param name="Group">The group of a question without source.</param>
/// <param name="Kind">The kind that came.</param>
/// <param name="CitedRight">Whether every expected passage was cited.</param>
/// <param name="WordsRight">Whether all expected words stand in the statements.</param>
/// <param name="Text">The question.</param>
/// <param name="Answer">The statements, one a line.</param>
/// <param name="Cited">Document and place of each citation.</param>
/// <param name="Withheld">Statements that were not shown.</param>
/// <param name="ElapsedMs">From the question to the end.</param>
internal sealed record GoldenRun(
    string Id,
    string Expected,
    string? Group,
    string Kind,
    bool CitedRight,
    bool WordsRight,
    string Text,
    string Answer,
    IReadOnlyList<string> Cited,
    int Withheld,
    [property: JsonIgnore] double ElapsedMs)
{
    /// <summary>How far what was found carries the question.</summary>
    public double Support { get; init; }

    /// <summary>Where the first passage that was expected stands among those found, from 1; 0 when it was not found.</summary>
    public int RightAt { get; init; }

    /// <summary>What the model made of it; null where none was asked.</summary>
    public WordedRun? Worded { get; init; }

    /// <summary>Holds an answer against what was expected.</summary>
    public static GoldenRun Of(GoldenRow row, AnswerView view, double elapsedMs)
    {
        var cited = view.Citations.Select(group => group.First().Source).ToList();
        var answer = string.Join('\n', view.Statements.Select(statement => statement.Text));
        return new GoldenRun(
            row.Id,
            row.Kind,
            row.Group,
            JsonNamingPolicy.KebabCaseLower.ConvertName(view.Completed!.Kind.ToString()),
            row.Expect.Count > 0 && row.Expect.All(expected => cited.Any(source => IsRight(source, expected))),
            row.Expect.Count > 0 && row.Expect.All(expected => expected.Words.All(words => FoldedText.Contains(answer, words))),
            row.Text,
            answer,
            [.. cited.Select(source => $"{source.Version.Number} {source.Passage.Locator.Place}")],
            view.Completed.Withheld,
            elapsedMs);
    }

    /// <summary>The place of the first source that holds one of the things expected, from 1; 0 when none does.</summary>
    public static int PlaceOf(GoldenRow row, IEnumerable<SourcedPassage> found) =>
        found.Index().FirstOrDefault(entry => row.Expect.Any(expected => IsRight(entry.Item, expected)), (Index: -1, Item: null!)).Index + 1;

    private static bool IsRight(SourcedPassage source, GoldenExpectation expected) =>
        source.Version.Number == expected.Document && expected.Words.All(words => FoldedText.Contains(source.Passage.Text, words));

    /// <summary>Neither answered nor led near the right passage.</summary>
    [JsonIgnore]
    public bool IsDeclined => Kind is GoldenRow.NoSource || (Kind == "nearest" && !CitedRight);
}
