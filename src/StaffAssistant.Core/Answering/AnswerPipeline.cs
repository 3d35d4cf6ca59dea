using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.Conflicts;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>The way of a question through the house: guard, retrieve, judge, compose, verify, close.</summary>
public sealed class AnswerPipeline(
    QuestionGuard guard, Retriever retriever, DocumentFinder documents, Answerability answerability, ConflictFinder conflicts, CaseFinder cases, IAnswerComposer composer,
    StatementGuard statements, TimeProvider clock)
{
    private const int Passages = 10;

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
        if (kind != AnswerKind.NoSource)
        {
            var sides = verdict.Zone == DecisionZone.StaysHuman ? [] : conflicts.Find(findings);
            var clarification = sides.Count > 0 || kind != AnswerKind.Answer || verdict.Zone != DecisionZone.Open ? null : cases.Find(question, findings);
            if (clarification is not null)
                yield return new AnswerEvent.CaseAsked(clarification.Choices);
            var chosen = clarification?.Statements ?? sides;
            kind = sides.Count > 0 ? AnswerKind.Conflict : clarification is not null ? AnswerKind.Clarify : kind;
            await foreach (var proposed in chosen.Count > 0 ? chosen.ToAsyncEnumerable() : composer.ComposeAsync(question, findings, cancellationToken))
            {
                if (!statements.Examine(proposed.Text).IsNoRule && verifier.Verify(proposed) is { } statement)
                {
                    shown++;
                    yield return new AnswerEvent.StatementVerified(statement);
                }
                else
                {
                    withheld++;
                }
            }
        }

        if (shown == 0)
            yield return new AnswerEvent.NoSource(findings.Sources);
        var closing = verdict.Zone == DecisionZone.StaysHuman ? AnswerKind.DecisionStaysHuman : shown == 0 ? AnswerKind.NoSource : kind;
        yield return new AnswerEvent.Completed(closing, withheld, clock.GetElapsedTime(started)) { DidYouMean = findings.DidYouMean };
    }
}
