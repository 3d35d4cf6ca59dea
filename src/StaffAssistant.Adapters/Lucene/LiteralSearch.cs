using Lucene.Net.Index;
using Lucene.Net.Search;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Searching;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Finds passages that hold words as they were typed: the index says in which passages the words occur at all, their stored texts say whether they stand there
/// like this. So the index needs no places of words, and other searches pay nothing for it. Where very many passages have them, those that fit best are looked at.
/// </summary>
internal static class LiteralSearch
{
    private static readonly HashSet<string> Stored = [IndexFields.Heading, IndexFields.Text];

    /// <summary>Passages that have each word of the phrases somewhere; null where nothing but stop words is looked for, which the index does not know.</summary>
    public static BooleanQuery? Requiring(IReadOnlyList<LiteralPhrase> phrases, GermanAnalysis analysis)
    {
        var required = new BooleanQuery(disableCoord: true);
        foreach (var word in phrases.SelectMany(phrase => WordsOf(phrase.Text, analysis)).Distinct())
            required.Add(new TermQuery(new Term(IndexFields.Words, word)), Occur.MUST);
        return required.Clauses.Count == 0 ? null : required;
    }

    /// <summary>Those that have all phrases in their text or their headings, among the passages that fit best.</summary>
    public static LiteralHits Find(IndexSearcher searcher, Query candidates, IReadOnlyList<LiteralPhrase> phrases, int mostRead)
    {
        var best = searcher.Search(candidates, mostRead);
        // Neighbours are stored together.
        var passages = best.ScoreDocs.Select(hit => hit.Doc).Order().Where(doc => Has(searcher.IndexReader.Document(doc, Stored), phrases)).ToHashSet();
        return new LiteralHits(passages, best.ScoreDocs.Length, best.TotalHits);
    }

    private static bool Has(global::Lucene.Net.Documents.Document stored, IReadOnlyList<LiteralPhrase> phrases) =>
        phrases.All(phrase => phrase.StandsIn(stored.Get(IndexFields.Text)) || phrase.StandsIn(stored.Get(IndexFields.Heading)));

    // One by one: a word that ends a sentence here ("teilt … mit") need not end it in the passage.
    private static IEnumerable<string> WordsOf(string phrase, GermanAnalysis analysis)
    {
        for (var (start, length) = WordTokenizer.Next(phrase, 0); length > 0; (start, length) = WordTokenizer.Next(phrase, start + length))
        {
            foreach (var token in analysis.Analyze(phrase.Substring(start, length)).Tokens)
                yield return token.Word.Folded;
        }
    }
}
