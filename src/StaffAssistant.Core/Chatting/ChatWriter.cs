using System.Runtime.CompilerServices;
using System.Text;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Chatting;

/// <summary>
/// Talks with the model without documents: nothing of it is proven. The question is guarded before, personal data stays behind, each sentence is guarded after, the
/// day's budget pays, and it waits in line like every question. Nothing is kept.
/// </summary>
public sealed class ChatWriter(ILanguageModel model, IOutboundShield shield, ModelBudget budget, ModelQueue queue, QuestionGuard questions, StatementGuard statements)
{
    /// <summary>The longest text of one turn, in characters.</summary>
    public const int LongestText = 2000;

    private const int TurnsCarried = 6;

    /// <summary>The model that is set up; null without one.</summary>
    public LanguageModelDescription? Model => model.Description;

    /// <summary>Says what would leave; sends nothing.</summary>
    public ChatOffer Prepare(string text, IReadOnlyList<ChatTurn> before)
    {
        if (model.Description is not { } description)
            return new ChatOffer.NoModel();
        var named = before.Any(turn => questions.Examine(turn.Asked).NamesCase);
        var verdict = questions.Examine(text, named);
        if (verdict.Zone == DecisionZone.StaysHuman)
            return new ChatOffer.StaysHuman(verdict.Reasons);
        var shielded = shield.Shield(TextsOf(text, before), description.Place);
        return shielded.MayLeave ? new ChatOffer.Ready(shielded.Texts[0], shielded.Masked) : new ChatOffer.Stays();
    }

    /// <summary>Sends a text that <see cref="Prepare"/> lets pass, and gives back what may be shown, sentence by sentence.</summary>
    public async IAsyncEnumerable<ChatStep> ReplyAsync(string text, IReadOnlyList<ChatTurn> before, PersonKey asker, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (model.Description is not { } description || Prepare(text, before) is not ChatOffer.Ready)
            yield break;
        var shielded = shield.Shield(TextsOf(text, before), description.Place);
        if (budget.Take(asker) is { } spent)
        {
            yield return new ChatStep.Failed(spent);
            yield break;
        }

        if (!await queue.WaitAsync(asker, cancellationToken))
        {
            yield return new ChatStep.Failed(FallBackReason.Busy);
            yield break;
        }

        try
        {
            await foreach (var step in SayAsync(shielded, cancellationToken))
                yield return step;
        }
        finally
        {
            queue.Leave(asker);
        }
    }

    private async IAsyncEnumerable<ChatStep> SayAsync(ShieldedTexts shielded, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (written, said) = (new StringBuilder(), 0);
        await foreach (var step in model.WriteAsync(new ModelRequest(ModelTask.Chat, shielded.Texts[0], [.. shielded.Texts.Skip(1)]), cancellationToken))
        {
            if (step is ModelStep.Failed failed)
            {
                yield return new ChatStep.Failed(failed.Reason);
                yield break;
            }

            written.Append(((ModelStep.Text)step).Piece);
            // The last sentence may go on.
            foreach (var sentence in Sentences(written, keepLast: true))
                yield return Judge(shielded.Restore(sentence), ref said);
        }

        foreach (var sentence in Sentences(written, keepLast: false))
            yield return Judge(shielded.Restore(sentence), ref said);
        if (said == 0)
            yield return new ChatStep.Failed(FallBackReason.Unreadable);
    }

    private ChatStep Judge(string sentence, ref int said)
    {
        said++;
        var verdict = statements.Examine(sentence);
        return verdict.IsNoRule || verdict.Decides ? new ChatStep.Withheld() : new ChatStep.Said(sentence);
    }

    private static IEnumerable<string> Sentences(StringBuilder written, bool keepLast)
    {
        var text = written.ToString();
        var spans = SentenceSplitter.Split(text);
        var whole = keepLast ? spans.Count - 1 : spans.Count;
        var (found, at) = (new List<string>(), 0);
        for (var index = 0; index < whole; index++)
        {
            var lineBreak = text.AsSpan(at, spans[index].Start - at).Contains('\n') ? "\n" : string.Empty;
            found.Add(lineBreak + spans[index].In(text));
            at = spans[index].End;
        }

        written.Remove(0, at);
        return found;
    }

    private static List<string> TextsOf(string text, IReadOnlyList<ChatTurn> before) =>
        [text, .. before.TakeLast(TurnsCarried).Select(turn => $"Frage: {turn.Asked}\nAntwort: {turn.Reply}")];
}
