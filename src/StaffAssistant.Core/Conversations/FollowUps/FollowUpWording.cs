using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Conversations.FollowUps;

/// <summary>
/// Lets the model word a follow-up question that the rules have completed. What it proposes is taken only when it says nothing that neither question said and
/// leaves nothing out of what was typed; else, and where others wait for the model, the rules' wording stays. Whatever it says, the typed question is judged
/// beside it.
/// </summary>
public sealed class FollowUpWording(ILanguageModel model, IOutboundShield shield, ModelBudget budget, ModelQueue queue, GermanAnalysis analysis, TimeProvider clock)
{
    private const int Longest = 300;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly char[] Quotes = ['"', '„', '“', '”', '«', '»', ' '];

    /// <summary>The wording to use.</summary>
    /// <param name="asked">As typed.</param>
    /// <param name="before">The question before, as it was understood.</param>
    /// <param name="understood">As the rules complete it; what is given back when the model offers nothing better.</param>
    /// <param name="asker">Whose budget pays.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<WordedFollowUp> WordAsync(string asked, string before, string understood, PersonKey? asker, CancellationToken cancellationToken)
    {
        var unworded = new WordedFollowUp(understood, null);
        if (model.Description is not { } description)
            return unworded;
        var shielded = shield.Shield([asked, before], description.Place);
        if (!shielded.MayLeave || !await queue.TryEnterAsync(asker))
            return unworded;
        try
        {
            if (budget.Take(asker) is not null)
                return unworded;
            var sent = SentTexts.Of(description.Place, shielded) with { Passages = 0 };
            var request = new ModelRequest(ModelTask.FollowUp, shielded.Texts[0], [shielded.Texts[1]]);
            var written = await BriefWording.WriteAsync(model, request, Longest, Patience, clock, cancellationToken);
            var proposal = written is null ? null : Read(shielded.Restore(written));
            return new WordedFollowUp(proposal is not null && IsFaithful(proposal, asked, before) ? proposal : understood, sent);
        }
        finally
        {
            queue.Leave(asker);
        }
    }

    // One line that is a question, without markup and addresses.
    private static string? Read(string written)
    {
        var line = TextNormalizer.Normalize(written).Trim().Trim(Quotes);
        if (line.Length is 0 or > Longest || line.AsSpan().IndexOfAny("\n\r<>[]{}|`") >= 0 || line.Contains("://", StringComparison.Ordinal))
            return null;
        return line.EndsWith('?') ? line : null;
    }

    private bool IsFaithful(string proposal, string asked, string before)
    {
        var said = StemsOf($"{asked} {before}");
        var proposed = analysis.Analyze(proposal).Tokens;
        var typed = new AskedSentence(asked, analysis);
        var strong = typed.Strong.Select(word => word.Start).ToHashSet();
        var kept = proposed.Select(token => token.Word.Stem).ToHashSet(StringComparer.Ordinal);
        return proposed.All(token => token.Word.Weight < 1 || said.Contains(token.Word.Stem) || FollowUpWords.Verb.Contains(token.Word.Folded))
            && analysis.Analyze(typed.Text).Tokens.Where(token => strong.Contains(token.Start)).All(token => kept.Contains(token.Word.Stem))
            && StemsOf(before).Overlaps(kept);
    }

    private HashSet<string> StemsOf(string text) => analysis.Analyze(text).Tokens.Select(token => token.Word.Stem).ToHashSet(StringComparer.Ordinal);
}
