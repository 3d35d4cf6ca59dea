using StaffAssistant.Core.Language;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Summaries;

/// <summary>
/// Picks the sentences that say most of a text: the most central ones, each weighed by its place, none that says what another says already (maximal marginal
/// relevance, Carbonell and Goldstein, 1998), spread over the sections, in the order of the text. No sentence is changed. Gives way to others now and then, so that
/// a page stays alive meanwhile.
/// </summary>
public sealed class Summarizer(GermanAnalysis analysis)
{
    private const int BetweenPauses = 200;
    private const double RelevanceShare = 0.7;
    private const double SameAgain = 0.8;
    private const double SectionAgain = 0.8;

    /// <summary>The summary of a text.</summary>
    /// <param name="text">What to summarise.</param>
    /// <param name="length">How long it is to be.</param>
    /// <param name="progress">Told how much of the text has been read, from 0 to 1; may be null.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Summary> SummarizeAsync(WorkingText text, SummaryLength length, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var (graph, weights, sentences, factors) = (new SentenceGraph(), new SentenceWeights(analysis, text), new List<TextSentence>(), new List<double>());
        foreach (var sentence in TextSentence.Of(text))
        {
            var words = analysis.Analyze(sentence.Text);
            graph.Add(words);
            factors.Add(weights.Of(sentence, words));
            sentences.Add(sentence);
            if (sentences.Count % BetweenPauses != 0)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report((double)sentence.Paragraph.Number / text.Paragraphs.Count);
            await Task.Yield();
        }

        cancellationToken.ThrowIfCancellationRequested();
        double[] scores = [.. graph.Rank().Select((share, i) => share * factors[i])];
        await Task.Yield();
        var chosen = length == SummaryLength.BySection ? BestOfSections(text, sentences, scores) : Choose(graph, sentences, scores, CountOf(length), cancellationToken);
        var most = scores.Length == 0 ? 1 : Math.Max(scores.Max(), double.Epsilon);
        return new Summary([.. chosen.Order().Select(i => new SummarySentence(sentences[i].Paragraph, sentences[i].Span, scores[i] / most))], sentences.Count);
    }

    /// <summary>How many sentences a length means; 0 where the text decides.</summary>
    public static int CountOf(SummaryLength length) => length switch
    {
        SummaryLength.Short => 3,
        SummaryLength.Medium => 7,
        SummaryLength.Long => 15,
        SummaryLength.BySection => 0,
    };

    private static List<int> Choose(SentenceGraph graph, List<TextSentence> sentences, double[] scores, int count, CancellationToken cancellationToken)
    {
        var (chosen, likeness, taken) = (new List<int>(), new double[sentences.Count], new Dictionary<int, int>());
        var most = scores.Length == 0 ? 0 : scores.Max();
        while (chosen.Count < count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var best = Enumerable.Range(0, sentences.Count)
                .Where(i => scores[i] > 0 && likeness[i] < SameAgain)
                .OrderByDescending(i => (RelevanceShare * scores[i] * Math.Pow(SectionAgain, taken.GetValueOrDefault(sentences[i].Section))) - ((1 - RelevanceShare) * most * likeness[i]))
                .Take(1).ToList();
            if (best.Count == 0)
                break;
            chosen.Add(best[0]);
            taken[sentences[best[0]].Section] = taken.GetValueOrDefault(sentences[best[0]].Section) + 1;
            for (var i = 0; i < sentences.Count; i++)
                likeness[i] = i == best[0] ? 1 : Math.Max(likeness[i], graph.Similarity(i, best[0]));
        }

        return chosen;
    }

    private static IEnumerable<int> BestOfSections(WorkingText text, List<TextSentence> sentences, double[] scores)
    {
        var sections = TextSections.Of(text);
        return Enumerable.Range(0, sentences.Count).GroupBy(i => sections[sentences[i].Paragraph.Number - 1]).Select(section => section.MaxBy(i => scores[i]));
    }
}
