using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Cli;

/// <summary>What <c>ask</c> reports.</summary>
internal sealed record AnswerReport(
    AnswerKind Kind,
    string Mode,
    IReadOnlyList<AnswerReport.StatementRow> Statements,
    IReadOnlyList<AnswerReport.CitationRow> Citations,
    IReadOnlyList<AnswerReport.NearestRow> Nearest,
    int Withheld,
    double ElapsedMs,
    double? FirstStatementMs,
    string? DidYouMean,
    IReadOnlyList<string> Choices,
    string? WordedBy,
    FallBackReason? FellBack)
{
    /// <summary>The report of a finished answer.</summary>
    public static AnswerReport Of(AnswerView view, double elapsedMs, double? firstStatementMs) => new(
        view.Completed?.Kind ?? AnswerKind.NoSource,
        view.Completed?.WordedBy is null ? "quote" : "model",
        [.. view.Statements.Select(statement => new StatementRow(statement.Text, [.. statement.Citations.Select(citation => citation.Number).Distinct()]))],
        view.Documents.Count > 0 ? [.. view.Documents.Select(RowOf)] : [.. view.Citations.Select(RowOf)],
        [.. view.Nearest.Take(3).Select(NearestOf)],
        view.Completed?.Withheld ?? 0,
        elapsedMs,
        firstStatementMs,
        view.Completed?.DidYouMean,
        [.. view.Choices.Select(choice => choice.Name)],
        view.Completed?.WordedBy is { } model ? $"{model.Name}, {model.PlaceName}" : null,
        view.FellBack?.Reason);

    /// <summary>The report for people.</summary>
    public string ToText()
    {
        var head = Kind switch
        {
            AnswerKind.Answer => string.Empty,
            AnswerKind.Nearest => CliText.NothingClear + "\n\n",
            AnswerKind.NoSource => CliText.NoSource + "\n\n",
            AnswerKind.Document => CliText.DocumentFound + "\n\n",
            AnswerKind.DecisionStaysHuman => CliText.DecisionStaysHuman + "\n\n",
            AnswerKind.Conflict => CliText.Conflict + "\n\n",
            AnswerKind.Clarify => $"{CliText.Clarify} {string.Join(" · ", Choices)}\n\n",
        };
        var statements = Statements.Select(statement => $"{statement.Text} {string.Concat(statement.Citations.Select(number => $"[{number}]"))}");
        var citations = Citations.Select(citation => $"[{citation.Number}] {citation.Title}, {citation.Version}, {citation.Locator}");
        var nearest = Nearest.Select(row => $"– {row.Title}, {row.Locator}: {row.Text.ReplaceLineEndings(" ")}");
        var mended = DidYouMean is null ? string.Empty : string.Format(System.Globalization.CultureInfo.CurrentCulture, CliText.DidYouMean, DidYouMean) + "\n\n";
        var said = (WordedBy is null ? string.Empty : string.Format(System.Globalization.CultureInfo.CurrentCulture, CliText.WordedBy, WordedBy) + "\n\n")
            + (FellBack is null ? string.Empty : CliText.FellBack + "\n\n");
        return said + mended + head + string.Join("\n\n", [.. statements, .. nearest]) + "\n\n" + string.Join('\n', citations);
    }

    private static CitationRow RowOf(IGrouping<int, Citation> group)
    {
        var (passage, version, _) = group.First().Source;
        var quote = string.Join('\n', group.Select(citation => citation.Quote).Distinct());
        return new CitationRow(group.Key, version.DocumentId.ToString(), passage.Id.ToString(), version.TitleWithNumber, version.Ordinal,
            passage.Locator.Place, passage.Locator.Page, quote);
    }

    private static CitationRow RowOf(FoundDocument document, int place)
    {
        var (entry, opening) = (document.Entry, document.Opening);
        return new CitationRow(place + 1, entry.DocumentId.ToString(), opening?.Source.Passage.Id.ToString(), entry.TitleWithNumber, entry.Ordinal,
            opening?.Source.Passage.Locator.Place ?? string.Empty, opening?.Source.Passage.Locator.Page, opening?.Quote ?? string.Empty);
    }

    private static NearestRow NearestOf(SourcedPassage source) => new(source.Version.DocumentId.ToString(), source.Passage.Id.ToString(),
        source.Version.TitleWithNumber, source.Passage.Locator.Place, source.Passage.Locator.Page, source.Passage.Text);

    /// <summary>A statement with the numbers of its citations.</summary>
    internal sealed record StatementRow(string Text, IReadOnlyList<int> Citations);

    /// <summary>
    /// A citation; <paramref name="Version"/> counts the versions of the document from 1. A document that was asked for is cited with its opening passage; it has
    /// none where its original holds no text.
    /// </summary>
    internal sealed record CitationRow(int Number, string DocumentId, string? PassageId, string Title, int Version, string Locator, int? Page, string Quote);

    /// <summary>A passage that comes near.</summary>
    internal sealed record NearestRow(string DocumentId, string PassageId, string Title, string Locator, int? Page, string Text);
}
