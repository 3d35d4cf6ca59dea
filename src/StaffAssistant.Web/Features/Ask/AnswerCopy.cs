using System.Globalization;
using System.Text;
using StaffAssistant.Core.Answering;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>The answer as plain text with numbered sources, for a letter or a note.</summary>
internal static class AnswerCopy
{
    public static string Of(AskedQuestion asked, AnswerView view)
    {
        var text = new StringBuilder();
        text.AppendLine(Format(AskText.CopyQuestion, asked.Whole));
        text.AppendLine(Format(AskText.Proof, VersionWords.Day(asked.Scope.Stichtag))).AppendLine();
        foreach (var statement in view.Statements)
            text.AppendLine($"{WordsOf(statement)} {string.Concat(statement.CitationsByNumber().Select(citations => $"[{citations.Key}]"))}").AppendLine();
        if (view.Completed?.WordedBy is { } model)
            text.AppendLine(string.Format(CultureInfo.CurrentCulture, AskText.CopyWordedBy, model.Name, model.PlaceName)).AppendLine();
        text.AppendLine(AskText.CopySources);
        foreach (var cited in CitedSource.Of(view.Statements))
            text.AppendLine($"[{cited.Number}] {LineOf(cited, asked.Scope.Today)}");
        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static string WordsOf(Statement statement) => statement.Form switch
    {
        StatementForm.Sentence or StatementForm.List => statement.Text,
        StatementForm.Table => string.Join('\n', StatementLines.Readable(statement.Form, statement.CitationsByNumber().First())),
    };

    private static string LineOf(CitedSource cited, DateOnly today)
    {
        var version = cited.Source.Version;
        string?[] parts = [version.TitleWithNumber, VersionWords.Place(cited.Source.Passage.Locator), VersionWords.Validity(version, today), VersionWords.Owner(version)];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Format(string text, string value) => string.Format(CultureInfo.CurrentCulture, text, value);
}
