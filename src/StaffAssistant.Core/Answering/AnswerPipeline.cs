using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.Conflicts;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>The way of a question through the house: guard, retrieve, judge, compose, verify, close.</summary>
public sealed class AnswerPipeline(
    QuestionGuard guard, Retriever retriever, DocumentFinder documents, Answerability answerability, ContradictionSearch contradictions, CaseFinder cases, ProvenComposer composer, MaskPreview preview, TimeProvider clock)
{
    private const int Passages = 10;

    /// <summary>The model that may word answers; null without one.</summary>
    public LanguageModelDescription? Model => composer.Model;

    /// <summary>A question as it would go to the model, where the person is to see that before; null where nobody needs to be asked.</summary>
    /// <param name="question">As it is asked.</param>
    /// <param name="caseWasNamed">True when an earlier question of the same conversation named a concrete case.</param>
    /// <param name="before">The question before, where it goes along so that a follow-up is worded; null otherwise.</param>
    public ShieldedTexts? Preview(string question, bool caseWasNamed, string? before = null) =>
        guard.Examine(question, caseWasNamed).Zone != DecisionZone.Open ? null : preview.Of(before is null ? question : $"{before}\n{question}");

    /// <summary>Answers a question step by step; see <see cref="AnswerEvent"/> for the order of events.</summary>
    public async IAsyncEnumerable<AnswerEvent> AnswerAsync(Question question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var verdict = Examine(question);
        if (verdict.Zone != DecisionZone.Open || verdict.NamesCase)
            yield return new AnswerEvent.QuestionJudged(verdict);
        var findings = await retriever.FindAsync(question, Passages, cancellationToken);
        if (verdict.Zone != DecisionZone.StaysHuman && await documents.FindAsync(question, findings, cancellationToken) is { Count: > 0 } asked)
        {
            yield return new AnswerEvent.SourcesFound(findings.Sources);
            yield return new AnswerEvent.DocumentFound(asked);
            yield return new AnswerEvent.Completed(AnswerKind.Document, 0, clock.GetElapsedTime(started)) { DidYouMean = findings.DidYouMean, Neighbours = findings.Neighbours };
            yield break;
        }

        var kind = await answerability.JudgeAsync(findings, cancellationToken);
        var sides = kind == AnswerKind.NoSource || verdict.Zone == DecisionZone.StaysHuman ? OpposedSides.None : await contradictions.FindAsync(question, findings, cancellationToken);
        findings = findings with { Passages = [.. findings.Passages, .. sides.LookedUp] };
        var course = CourseOf(question, verdict, findings, kind, sides.Statements);
        if (course.Kind != AnswerKind.NoSource)
            yield return new AnswerEvent.SourcesFound(findings.Sources);
        var tally = new AnswerTally(course.ByModel);
        await foreach (var step in StatementsOf(question, findings, course, cancellationToken))
            yield return tally.With(step);
        if (tally.Shown == 0)
            yield return new AnswerEvent.NoSource(findings.Sources);
        var closing = verdict.Zone == DecisionZone.StaysHuman ? AnswerKind.DecisionStaysHuman : tally.Shown == 0 ? AnswerKind.NoSource : course.Kind;
        yield return new AnswerEvent.Completed(closing, tally.Withheld, clock.GetElapsedTime(started))
        {
            DidYouMean = findings.DidYouMean,
            Neighbours = findings.Neighbours,
            SynonymsUsed = tally.Shown > 0 ? findings.SynonymsUsed : [],
            WordedBy = tally.IsWordedByModel ? composer.Model : null,
        };
    }

    // Where a decision is near, and where nothing clearly answers, only the words of the sources are said; what stands side by side or under a choice is quoted in every mode.
    private AnswerCourse CourseOf(Question question, QuestionVerdict verdict, Findings findings, AnswerKind kind, IReadOnlyList<ProposedStatement> sides)
    {
        if (sides.Count > 0)
            return new AnswerCourse(AnswerKind.Conflict, sides, null, ByModel: false);
        if (kind != AnswerKind.Answer || verdict.Zone != DecisionZone.Open)
            return new AnswerCourse(kind, [], null, ByModel: false);
        return cases.Find(question, findings) is { } clarification
            ? new AnswerCourse(AnswerKind.Clarify, clarification.Statements, clarification, ByModel: false)
            : new AnswerCourse(kind, [], null, question.Mode == AnswerMode.Model);
    }

    private async IAsyncEnumerable<AnswerEvent> StatementsOf(
        Question question, Findings findings, AnswerCourse course, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (course.Kind == AnswerKind.NoSource)
            yield break;
        if (course.Asked is { } asked)
        {
            await foreach (var step in composer.AskBackAsync(question, asked, cancellationToken))
                yield return step;
        }

        var verifier = new CitationVerifier(findings.Sources);
        var steps = course.Chosen.Count > 0
            ? composer.QuoteAsync(course.Chosen.ToAsyncEnumerable(), verifier)
            : composer.ComposeAsync(question, findings, course.ByModel, verifier, cancellationToken);
        await foreach (var step in steps)
            yield return step;
    }

    // A question that was completed is judged twice: its own words may ask for what the completed ones hide, and the other way round.
    private QuestionVerdict Examine(Question question)
    {
        var verdict = guard.Examine(question.Text, question.CaseWasNamed);
        if (question.AsTyped is null)
            return verdict;
        var typed = guard.Examine(question.AsTyped, question.CaseWasNamed);
        return (typed.Score > verdict.Score ? typed : verdict) with { NamesCase = typed.NamesCase || verdict.NamesCase };
    }
}
