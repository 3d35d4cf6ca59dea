using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>
/// Composes by the model where it is asked for, by quotes otherwise and whenever the model fails. Whoever composes: only what the verifier proves is shown, and
/// nothing that judges a case.
/// </summary>
public sealed class ProvenComposer(IAnswerComposer quotes, StatementWriter writer, ChoiceWording choices, StatementGuard guard)
{
    /// <summary>The model that can be asked for; null without one.</summary>
    public LanguageModelDescription? Model => writer.Model;

    /// <summary>Statements as they are proven, what is withheld, and at most one notice that quotes take the model's place.</summary>
    internal async IAsyncEnumerable<AnswerEvent> ComposeAsync(
        Question question, Findings findings, bool byModel, CitationVerifier verifier, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!byModel || writer.Model is null)
        {
            await foreach (var quoted in QuoteAsync(quotes.ComposeAsync(question, findings, cancellationToken), verifier))
                yield return quoted;
            yield break;
        }

        var (shown, fallBack) = (0, (WriterStep.FellBack?)null);
        await foreach (var step in writer.WriteAsync(ModelTask.Answer, question.Text, findings.Passages, question.Asker, cancellationToken))
        {
            fallBack = step as WriterStep.FellBack;
            if (step is WriterStep.Sent sent)
                yield return new AnswerEvent.TextsSent(sent.Texts);
            if (step is WriterStep.Proven { Statement: var proposed } && verifier.Verify(proposed) is { } statement)
            {
                shown++;
                yield return new AnswerEvent.StatementVerified(statement);
            }
            else if (step is WriterStep.Waits { Position: var position })
            {
                yield return new AnswerEvent.ModelQueued(position);
            }
            else if (step is WriterStep.Withheld withheld)
            {
                yield return new AnswerEvent.StatementWithheld(withheld.Statement);
            }
        }

        if (fallBack is null && shown > 0)
            yield break;
        yield return new AnswerEvent.FellBack(fallBack?.Reason ?? FallBackReason.NothingProven, fallBack?.RetryAfter);
        // What the model had said before it broke off is proven and stays; more would only say it again.
        if (shown > 0)
            yield break;
        await foreach (var quoted in QuoteAsync(quotes.ComposeAsync(question, findings, cancellationToken), verifier))
            yield return quoted;
    }

    /// <summary>The cases that a question may mean, in a model's words where it is asked for and they are proven.</summary>
    internal async IAsyncEnumerable<AnswerEvent> AskBackAsync(Question question, Clarification asked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var worded = await choices.WordAsync(question, asked, cancellationToken);
        if (worded.Sent is { } sent)
            yield return new AnswerEvent.TextsSent(sent);
        yield return new AnswerEvent.CaseAsked(worded.Choices) { WordedBy = worded.Choices.Any(choice => choice.Worded is not null) ? Model : null };
    }

    /// <summary>Quotes as they are proven. A filed rule judges nobody by name: what does is no rule.</summary>
    internal async IAsyncEnumerable<AnswerEvent> QuoteAsync(IAsyncEnumerable<ProposedStatement> proposals, CitationVerifier verifier)
    {
        await foreach (var proposed in proposals)
        {
            if (guard.Examine(proposed.Text).IsNoRule)
                yield return new AnswerEvent.StatementWithheld(WithheldStatement.Of(WithheldReason.JudgesCase, proposed.Text));
            else if (verifier.Verify(proposed) is { } statement)
                yield return new AnswerEvent.StatementVerified(statement);
            else
                yield return new AnswerEvent.StatementWithheld(WithheldStatement.Of(WithheldReason.QuoteMissing, proposed.Text));
        }
    }
}
