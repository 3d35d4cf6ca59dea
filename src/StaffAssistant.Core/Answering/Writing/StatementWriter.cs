using System.Runtime.CompilerServices;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Lets the model word statements from passages: budget, shield, request, reading, proof, guard. Gives back only what is proven, and counts the rest.</summary>
public sealed class StatementWriter(ILanguageModel model, IOutboundShield shield, ModelBudget budget, ModelQueue queue, StatementGuard guard, GermanAnalysis analysis)
{
    private const int MostStatements = 12;

    /// <summary>The model that is set up; null without one.</summary>
    public LanguageModelDescription? Model => model.Description;

    /// <summary>Characters of passages that one request carries.</summary>
    internal int Room => model.RoomForPassages;

    /// <summary>What the model says of a question, statement by statement.</summary>
    /// <param name="task">Answer or summary.</param>
    /// <param name="question">The question, or what the summary is about.</param>
    /// <param name="passages">What it may speak from, best first.</param>
    /// <param name="asker">Whose budget pays.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<WriterStep> WriteAsync(ModelTask task, string question, IReadOnlyList<FoundPassage> passages, PersonKey? asker, CancellationToken cancellationToken)
    {
        var carried = Fitting(passages);
        return WriteAsync(task, [question, .. carried.Select(passage => TextOf(passage.Source))], new StatementProof(analysis, carried), MostStatements, asker, cancellationToken);
    }

    /// <summary>What the model says of texts, held against a proof of their own.</summary>
    /// <param name="task">Which prompt.</param>
    /// <param name="texts">What it is about, then the texts in the order in which they are numbered.</param>
    /// <param name="proof">What a statement must stand up to.</param>
    /// <param name="most">How many statements are read.</param>
    /// <param name="asker">Whose budget pays.</param>
    /// <param name="cancellationToken">Ends it.</param>
    internal async IAsyncEnumerable<WriterStep> WriteAsync(
        ModelTask task, IReadOnlyList<string> texts, IStatementProof proof, int most, PersonKey? asker, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (model.Description is not { } description || texts.Count < 2)
            yield break;
        var shielded = shield.Shield(texts, description.Place);
        if (!shielded.MayLeave)
        {
            yield return new WriterStep.FellBack(FallBackReason.TextsStay, null);
            yield break;
        }

        if (budget.Take(asker) is { } spent)
        {
            yield return new WriterStep.FellBack(spent, null);
            yield break;
        }

        var (position, hasPlace) = (0, false);
        await foreach (var place in queue.EnterAsync(asker, cancellationToken))
        {
            hasPlace = place == 0;
            if (place > 0 || position > 0)
                yield return new WriterStep.Waits(position = place);
        }

        if (!hasPlace)
        {
            yield return new WriterStep.FellBack(FallBackReason.Busy, null);
            yield break;
        }

        try
        {
            yield return new WriterStep.Sent(SentTexts.Of(description.Place, shielded));
            await foreach (var step in AskAsync(new ModelRequest(task, shielded.Texts[0], [.. shielded.Texts.Skip(1)]), shielded, proof, most, cancellationToken))
                yield return step;
        }
        finally
        {
            queue.Leave(asker);
        }
    }

    private async IAsyncEnumerable<WriterStep> AskAsync(ModelRequest request, ShieldedTexts shielded, IStatementProof proof, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (lines, read) = (new WrittenLines(), 0);
        ModelStep.Failed? failed = null;
        await foreach (var step in model.WriteAsync(request, cancellationToken))
        {
            failed = step as ModelStep.Failed;
            foreach (var written in step is ModelStep.Text text ? lines.Add(text.Piece) : [])
            {
                if (read++ < most)
                    yield return Judge(written, shielded, proof);
            }
        }

        // Half a line of a stream that broke off is no statement.
        if (failed is null && lines.End() is { } last && read++ < most)
            yield return Judge(last, shielded, proof);
        if (failed is not null)
            yield return new WriterStep.FellBack(failed.Reason, failed.RetryAfter);
        else if (read == 0)
            yield return new WriterStep.FellBack(FallBackReason.Unreadable, null);
    }

    private WriterStep Judge(WrittenStatement masked, ShieldedTexts shielded, IStatementProof proof)
    {
        var written = masked with { Text = shielded.Restore(masked.Text), Quotes = [.. masked.Quotes.Select(shielded.Restore)] };
        if (proof.Judges(written, guard.Examine(written.Text)))
            return new WriterStep.Withheld(WithheldStatement.Of(WithheldReason.JudgesCase, written.Text));
        var (proven, reason) = proof.Prove(written);
        return proven is not null ? new WriterStep.Proven(proven) : new WriterStep.Withheld(WithheldStatement.Of(reason, written.Text));
    }

    private List<FoundPassage> Fitting(IReadOnlyList<FoundPassage> passages)
    {
        var (carried, room) = (new List<FoundPassage>(), model.RoomForPassages);
        foreach (var passage in passages)
        {
            room -= TextOf(passage.Source).Length;
            if (room < 0 && carried.Count > 0)
                break;
            carried.Add(passage);
        }

        return carried;
    }

    /// <summary>A passage as a request carries it.</summary>
    internal static string TextOf(SourcedPassage source) => $"{source.Version.TitleWithNumber}, {string.Join(" › ", source.Passage.Locator.HeadingPath)}\n{source.Passage.Text}";
}
