using System.Collections.Immutable;
using System.Diagnostics;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>An answer as far as it has come: what a page or the command line shows.</summary>
public sealed record AnswerView
{
    /// <summary>Nothing has come yet.</summary>
    public static AnswerView Empty { get; } = new();

    /// <summary>Verified statements in order.</summary>
    public ImmutableList<Statement> Statements { get; init; } = [];

    /// <summary>Statements that are not shown as an answer, in order.</summary>
    public ImmutableList<WithheldStatement> Withheld { get; init; } = [];

    /// <summary>Why the model that was asked did not word the answer, or not all of it; null when it did, or was not asked.</summary>
    public AnswerEvent.FellBack? FellBack { get; init; }

    /// <summary>What was sent to the model; null when nothing was.</summary>
    public SentTexts? Sent { get; init; }

    /// <summary>Which turn the question has in the line for the model, from 1; 0 when it does not wait.</summary>
    public int QueuePosition { get; init; }

    /// <summary>Passages that were found, best first.</summary>
    public IReadOnlyList<SourcedPassage> Sources { get; init; } = [];

    /// <summary>Passages that come nearest, when nothing reliable was found.</summary>
    public IReadOnlyList<SourcedPassage> Nearest { get; init; } = [];

    /// <summary>Documents that were asked for, best first.</summary>
    public IReadOnlyList<FoundDocument> Documents { get; init; } = [];

    /// <summary>Cases that the asker may mean; empty when the question is clear.</summary>
    public IReadOnlyList<CaseChoice> Choices { get; init; } = [];

    /// <summary>The model that worded some of the choices; null when none.</summary>
    public LanguageModelDescription? ChoicesWordedBy { get; init; }

    /// <summary>What the guard made of the question; null when it names no case and asks for no decision.</summary>
    public QuestionVerdict? Verdict { get; init; }

    /// <summary>The end of the answer; null while it is still coming.</summary>
    public AnswerEvent.Completed? Completed { get; init; }

    /// <summary>One citation for each number, in order of number, with all quotes of that passage.</summary>
    public IReadOnlyList<IGrouping<int, Citation>> Citations =>
        [.. Statements.SelectMany(statement => statement.Citations).Concat(Documents.Select(document => document.Opening).OfType<Citation>()).GroupBy(citation => citation.Number).OrderBy(group => group.Key)];

    /// <summary>Found passages that no statement cites.</summary>
    public IReadOnlyList<SourcedPassage> FurtherSources =>
        [.. Sources.Where(source => Statements.All(statement => statement.Citations.All(citation => citation.Source.Passage.Id != source.Passage.Id)))];

    /// <summary>The answer after an event; pure.</summary>
    public AnswerView Apply(AnswerEvent answerEvent) => answerEvent switch
    {
        AnswerEvent.QuestionJudged asked => this with { Verdict = asked.Verdict },
        AnswerEvent.TextsSent sent => this with { Sent = sent.Texts },
        AnswerEvent.SourcesFound found => this with { Sources = found.Passages },
        AnswerEvent.StatementVerified verified => this with { Statements = Statements.Add(verified.Statement) },
        AnswerEvent.StatementWithheld withheld => this with { Withheld = Withheld.Add(withheld.Withheld) },
        AnswerEvent.ModelQueued queued => this with { QueuePosition = queued.Position },
        AnswerEvent.FellBack fellBack => this with { FellBack = fellBack, QueuePosition = 0 },
        AnswerEvent.NoSource none => this with { Nearest = none.Nearest },
        AnswerEvent.DocumentFound found => this with { Documents = found.Documents },
        AnswerEvent.CaseAsked asked => this with { Choices = asked.Choices, ChoicesWordedBy = asked.WordedBy },
        AnswerEvent.Completed completed => this with { Completed = completed },
        _ => throw new UnreachableException(),
    };
}
