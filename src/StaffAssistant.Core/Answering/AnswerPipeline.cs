using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.Conflicts;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>The way of a question through the house: guard, retrieve, judge, compose, verify, close.</summary>
public sealed class AnswerPipeline(
    QuestionGuard guard, Retriever retriever, DocumentFinder documents, Answerability answerability, ConflictFinder conflicts, CaseFinder cases, ProvenComposer composer, TimeProvider clock)
{
    private const int Passages = 10;

    /// <summary>The model that may word answers; null without one.</summary>
    public LanguageModelDescription? Model => composer.Model;

    /// <summary>Answers a question step by step; see <see cref="AnswerEvent"/> for the order of events.</summary>
    public async IAsyncEnumerable<AnswerEvent> AnswerAsync(Question question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var verdict = guard.Examine(question.Text, question.CaseWasNamed);
        if (verdict.Zone != DecisionZone.Open || verdict.NamesCase)
            yield return new AnswerEvent.QuestionJudged(verdict);
        var findings = await retriever.FindAsync(question, Passages, cancellationToken);
        if (verdict.Zone != DecisionZone.StaysHuman && await documents.FindAsync(question, findings, cancellationToken) is { Count: > 0 } asked)
        {
            yield return new AnswerEvent.SourcesFound(findings.Sources);
            yield return new AnswerEvent.DocumentFound(asked);
            yield return new AnswerEvent.Completed(AnswerKind.Document, 0, clock.GetElapsedTime(started)) { DidYouMean = findings.DidYouMean };
            yield break;
        }

        var kind = await answerability.JudgeAsync(findings, cancellationToken);
        if (kind != AnswerKind.NoSource)
            yield return new AnswerEvent.SourcesFound(findings.Sources);

        var verifier = new CitationVerifier(findings.Sources);
        var (shown, withheld) = (0, 0);
        // Where a decision is near, and where nothing clearly answers, only the words of the sources are said.
        var byModel = question.Mode == AnswerMode.Model && verdict.Zone == DecisionZone.Open && kind == AnswerKind.Answer;
        if (kind != AnswerKind.NoSource)
        {
            var sides = verdict.Zone == DecisionZone.StaysHuman ? [] : conflicts.Find(findings);
            var clarification = sides.Count > 0 || kind != AnswerKind.Answer || verdict.Zone != DecisionZone.Open ? null : cases.Find(question, findings);
            if (clarification is not null)
                yield return new AnswerEvent.CaseAsked(clarification.Choices);
            var chosen = clarification?.Statements ?? sides;
            kind = sides.Count > 0 ? AnswerKind.Conflict : clarification is not null ? AnswerKind.Clarify : kind;
            // What is quoted side by side or under a choice is quoted in every mode.
            byModel &= chosen.Count == 0;
            await foreach (var step in chosen.Count > 0 ? composer.QuoteAsync(chosen.ToAsyncEnumerable(), verifier) : composer.ComposeAsync(question, findings, byModel, verifier, cancellationToken))
            {
                shown += step is AnswerEvent.StatementVerified ? 1 : 0;
                withheld += step is AnswerEvent.StatementWithheld ? 1 : 0;
                byModel &= step is not AnswerEvent.FellBack || shown > 0;
                yield return step;
            }
        }

        if (shown == 0)
            yield return new AnswerEvent.NoSource(findings.Sources);
        var closing = verdict.Zone == DecisionZone.StaysHuman ? AnswerKind.DecisionStaysHuman : shown == 0 ? AnswerKind.NoSource : kind;
        yield return new AnswerEvent.Completed(closing, withheld, clock.GetElapsedTime(started))
        {
            DidYouMean = findings.DidYouMean,
            WordedBy = byModel && shown > 0 ? composer.Model : null,
        };
    }
}
