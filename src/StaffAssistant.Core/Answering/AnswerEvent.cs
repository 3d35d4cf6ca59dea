using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>What happens while a question is answered, in this order: perhaps that a decision was asked for, sources, statements, then exactly one end.</summary>
public abstract record AnswerEvent
{
    private AnswerEvent()
    {
    }

    /// <summary>The question names a concrete case, or asks for a decision on one, as the verdict says: only rules follow, never the case.</summary>
    public sealed record QuestionJudged(QuestionVerdict Verdict) : AnswerEvent;

    /// <summary>Passages that were found, best first.</summary>
    public sealed record SourcesFound(IReadOnlyList<SourcedPassage> Passages) : AnswerEvent;

    /// <summary>The question and passages went to the model.</summary>
    public sealed record TextsSent(SentTexts Texts) : AnswerEvent;

    /// <summary>A statement whose every quote was found in its passage.</summary>
    public sealed record StatementVerified(Statement Statement) : AnswerEvent;

    /// <summary>The answer depends on a case that the question does not name: these may be meant, at least two.</summary>
    public sealed record CaseAsked(IReadOnlyList<CaseChoice> Choices) : AnswerEvent
    {
        /// <summary>The model that worded some of them; null when all have the rules' names.</summary>
        public LanguageModelDescription? WordedBy { get; init; }
    }

    /// <summary>A statement that is not shown as an answer.</summary>
    public sealed record StatementWithheld(WithheldStatement Withheld) : AnswerEvent;

    /// <summary>The question waits in line for the model.</summary>
    /// <param name="Position">Which turn it has, from 1; 0 when it has come.</param>
    public sealed record ModelQueued(int Position) : AnswerEvent;

    /// <summary>The model was asked and did not answer, or broke off: quotes stand in its place, or what it had said until then stands alone.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="RetryAfter">How long it asks to be left alone; null when it does not say.</param>
    public sealed record FellBack(FallBackReason Reason, TimeSpan? RetryAfter) : AnswerEvent;

    /// <summary>Nothing reliable was found; the nearest passages, best first, may be empty.</summary>
    public sealed record NoSource(IReadOnlyList<SourcedPassage> Nearest) : AnswerEvent;

    /// <summary>The question asks for documents, and these are they, best first.</summary>
    public sealed record DocumentFound(IReadOnlyList<FoundDocument> Documents) : AnswerEvent;

    /// <summary>The answer is whole.</summary>
    /// <param name="Kind">What kind of answer it is.</param>
    /// <param name="Withheld">Statements that could not be proven and are not shown.</param>
    /// <param name="Elapsed">From the question to here.</param>
    public sealed record Completed(AnswerKind Kind, int Withheld, TimeSpan Elapsed) : AnswerEvent
    {
        /// <summary>The question with its typing errors mended, as it was answered; null when there are none.</summary>
        public string? DidYouMean { get; init; }

        /// <summary>Why the best passages were found without a word of the question ("Homeoffice = Telearbeit"); empty when they have its words.</summary>
        public IReadOnlyList<string> SynonymsUsed { get; init; } = [];

        /// <summary>Whether an embedding model was asked what means the same in other words.</summary>
        public NeighbourUse Neighbours { get; init; }

        /// <summary>The model that worded statements of the answer; null when all of them are quotes.</summary>
        public LanguageModelDescription? WordedBy { get; init; }
    }
}
