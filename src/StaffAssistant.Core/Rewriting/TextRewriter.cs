using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Rewriting;

/// <summary>
/// Lets the model put a text into plain German or another language, paragraph by paragraph: budget, shield, place in line, request, way back, comparison of what must be the same.
/// After a model that fails nothing more is sent.
/// </summary>
public sealed partial class TextRewriter(ILanguageModel model, IOutboundShield shield, ModelBudget budget, ModelQueue queue, StatementGuard guard)
{
    /// <summary>Paragraphs of one text that are put into other words; each is a request of its own.</summary>
    public const int MostParagraphs = 80;

    private const int LongestFactor = 4;
    private const int LongestMore = 400;

    /// <summary>The model that is set up; null without one.</summary>
    public LanguageModelDescription? Model => model.Description;

    /// <summary>The paragraphs as they come back.</summary>
    /// <param name="text">What to put into other words; no more than <see cref="MostParagraphs"/> of it.</param>
    /// <param name="target">What it is to become.</param>
    /// <param name="asker">Whose budget pays.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<RewrittenParagraph> RewriteAsync(WorkingText text, RewriteTarget target, PersonKey? asker, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var paragraph in text.Paragraphs.Take(MostParagraphs))
        {
            var rewritten = HasWords().IsMatch(paragraph.Text) ? await RewriteAsync(paragraph, target, asker, cancellationToken) : new RewrittenParagraph(paragraph, paragraph.Text, [], false) { IsLeft = true };
            yield return rewritten;
            if (rewritten.Failed is not null)
                yield break;
        }
    }

    private async Task<RewrittenParagraph> RewriteAsync(TextParagraph paragraph, RewriteTarget target, PersonKey? asker, CancellationToken cancellationToken)
    {
        var original = paragraph.Text;
        if (model.Description is not { } description)
            return Failed(paragraph, FallBackReason.NotReachable);
        if (ModelInstructions.Address(original))
            return new RewrittenParagraph(paragraph, null, [], false) { Withheld = WithheldReason.Markup };
        var shielded = shield.Shield([original], description.Place);
        if (!shielded.MayLeave)
            return Failed(paragraph, FallBackReason.TextsStay);
        if (budget.Take(asker) is { } spent)
            return Failed(paragraph, spent);
        var (reply, failed) = await AskAsync(new ModelRequest(target == RewriteTarget.PlainGerman ? ModelTask.PlainLanguage : ModelTask.Translation, NameOf(target), shielded.Texts), asker, cancellationToken);
        if (failed is { } reason)
            return Failed(paragraph, reason);
        var words = shielded.Restore(Clean(reply));
        if (words.Length == 0 || words.Length > (original.Length * LongestFactor) + LongestMore)
            return Failed(paragraph, words.Length == 0 ? FallBackReason.Unreadable : FallBackReason.TooLong);
        if (Markup().IsMatch(words) && !Markup().IsMatch(original))
            return new RewrittenParagraph(paragraph, null, [], false) { Withheld = WithheldReason.Markup };
        // A text may hold a verdict of the person who wrote it; one that only the model has is not shown.
        if (guard.Examine(words).IsNoRule && !guard.Examine(original).IsNoRule)
            return new RewrittenParagraph(paragraph, null, [], false) { Withheld = WithheldReason.JudgesCase };
        return new RewrittenParagraph(paragraph, words, [.. FactCheck.Compare(original, words), .. Lost(shielded, words)], FactCheck.HasFacts(original) || FactCheck.HasFacts(words) || shielded.Masked.Count > 0);
    }

    private async Task<(string Reply, FallBackReason? Failed)> AskAsync(ModelRequest request, PersonKey? asker, CancellationToken cancellationToken)
    {
        if (!await queue.WaitAsync(asker, cancellationToken))
            return (string.Empty, FallBackReason.Busy);
        try
        {
            var reply = new StringBuilder();
            await foreach (var step in model.WriteAsync(request, cancellationToken))
            {
                if (step is ModelStep.Failed failed)
                    return (string.Empty, failed.Reason);
                if (step is ModelStep.Text piece)
                    reply.Append(piece.Piece);
            }

            return (reply.ToString(), null);
        }
        finally
        {
            queue.Leave(asker);
        }
    }

    // Personal data that was taken out and did not come back with the words.
    private static IEnumerable<Deviation> Lost(ShieldedTexts shielded, string words) =>
        shielded.Masked.Where(part => !words.Contains(part.Original, StringComparison.Ordinal)).Select(part => new Deviation(DeviationKind.Missing, part.Original));

    private static RewrittenParagraph Failed(TextParagraph paragraph, FallBackReason reason) => new(paragraph, null, [], false) { Failed = reason };

    private static string Clean(string reply) => string.Join(' ', Thoughts().Replace(reply, string.Empty).Split('\n')
        .Select(line => LineMark().Replace(line.Trim(), string.Empty).Trim()).Where(line => line.Length > 0 && !line.StartsWith("```", StringComparison.Ordinal))).Replace("**", string.Empty, StringComparison.Ordinal);

    private static string NameOf(RewriteTarget target) => target switch
    {
        RewriteTarget.PlainGerman => "Einfache Sprache (Deutsch)",
        RewriteTarget.English => "Englisch",
        RewriteTarget.Turkish => "Türkisch",
        RewriteTarget.Ukrainian => "Ukrainisch",
        RewriteTarget.Arabic => "Arabisch",
        RewriteTarget.Polish => "Polnisch",
        RewriteTarget.French => "Französisch",
    };

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex HasWords();

    [GeneratedRegex(@"<think>.*?(</think>|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Thoughts();

    [GeneratedRegex(@"^(?:\|\s?|(?:Stelle\s)?\[1\]:?\s)+", RegexOptions.CultureInvariant)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"://|\bwww\.|\]\(|<[a-z!/]|\b(javascript|data|vbscript|file):|!\[|\{\{|\$\{", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
