using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Counts answers and what people say of them, after all is shown: outcome, time and the document, never a word of the question.</summary>
public sealed class AnswerCounting(UsageCounting counting, IDocumentCatalog catalog, CurrentPerson current, ILogger<AnswerCounting> logger)
{
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);

    /// <summary>Counts an answer that is complete.</summary>
    /// <param name="view">The answer.</param>
    /// <param name="firstStatement">Until its first statement stood there; null when there was none.</param>
    public async Task CountAsync(AnswerView view, TimeSpan? firstStatement)
    {
        if (view.Completed is not { } completed)
            return;
        try
        {
            var outcome = OutcomeOf(completed.Kind);
            var document = outcome == QuestionOutcome.Proven ? await FindDocumentAsync(view) : null;
            await CountAsync(new UsageEvent.Question(outcome, completed.WordedBy is not null, firstStatement, document));
        }
        catch (Exception fault)
        {
            // Nobody waits for a count, and nobody is told that one is missing.
            AskLog.CountingFailed(logger, fault);
        }
    }

    /// <summary>Counts what somebody says of an answer.</summary>
    public async Task CountAsync(UsageEvent usage)
    {
        if (await current.FindAsync() is { } person)
            counting.Count(person.Key, person.Unit, usage);
    }

    /// <summary>The document that the answer stands on first, if everyone may read it: a report is read by people with other rights.</summary>
    private async Task<UsedDocument?> FindDocumentAsync(AnswerView view)
    {
        var first = view.Statements.SelectMany(statement => statement.Citations).FirstOrDefault()?.Source ?? view.Documents.Select(found => found.Opening?.Source).FirstOrDefault();
        return first is not null && await catalog.GetPassagesAsync([first.Passage.Id], Everyone, CancellationToken.None) is [var open] ? Named(open) : null;
    }

    private static UsedDocument Named(SourcedPassage source) =>
        new(source.Version.DocumentId.ToString(), source.Version.TitleWithNumber, source.Collection.Value, source.Version.Kind ?? string.Empty);

    private static QuestionOutcome OutcomeOf(AnswerKind kind) => kind switch
    {
        AnswerKind.Answer or AnswerKind.Document or AnswerKind.Conflict or AnswerKind.Clarify => QuestionOutcome.Proven,
        AnswerKind.Nearest or AnswerKind.NoSource => QuestionOutcome.NoSource,
        AnswerKind.DecisionStaysHuman => QuestionOutcome.DecisionStaysHuman,
    };
}
