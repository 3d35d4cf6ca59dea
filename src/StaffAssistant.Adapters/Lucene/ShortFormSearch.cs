using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.ShortForms;
using StaffAssistant.Core.Language.Synonyms;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Widens a question by abbreviations, and by what they stand for, as passages explain them that the asker sees: what a closed document explains tells
/// nothing to others.
/// </summary>
internal static class ShortFormSearch
{
    private const int MostPassages = 5;
    private static readonly HashSet<string> Stored = [IndexFields.Heading, IndexFields.Text];
    private static readonly ConditionalWeakTable<IndexReader, HashSet<string>> Known = [];

    /// <summary>The question with what its abbreviations stand for, behind its synonyms; null when nothing is added.</summary>
    public static AnalyzedText? Widen(IndexSearcher searcher, VisibleFilter visible, AnalyzedText question, GermanAnalysis analysis)
    {
        var known = Known.GetValue(searcher.IndexReader, KeysOf);
        if (known.Count == 0)
            return null;
        var added = ShortFormKeys.In(question, known, analysis)
            .Select(key => MatchOf(key.Words, Explained(searcher, visible, key.Key, analysis), question, analysis))
            .OfType<SynonymMatch>()
            .ToList();
        return added.Count == 0 ? null : question with { Synonyms = [.. question.Synonyms, .. added] };
    }

    private static HashSet<string> KeysOf(IndexReader reader)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (MultiFields.GetTerms(reader, IndexFields.ShortForms) is { } terms)
        {
            for (var each = terms.GetEnumerator(); each.MoveNext();)
                keys.Add(each.Term.Utf8ToString());
        }

        return keys;
    }

    private static List<ShortForm> Explained(IndexSearcher searcher, VisibleFilter visible, string key, GermanAnalysis analysis)
    {
        var explaining = new FilteredQuery(new TermQuery(new Term(IndexFields.ShortForms, key)), visible, FilteredQuery.RANDOM_ACCESS_FILTER_STRATEGY);
        return [.. searcher.Search(explaining, MostPassages).ScoreDocs
            .Select(hit => searcher.IndexReader.Document(hit.Doc, Stored))
            .SelectMany(stored => IndexedPassage.ShortFormsOf(stored.Get(IndexFields.Heading), stored.Get(IndexFields.Text)))
            .Where(form => ShortFormKeys.Of(form, analysis).Contains(key))
            .Distinct()];
    }

    private static SynonymMatch? MatchOf(IReadOnlyList<AnalyzedToken> words, List<ShortForm> explained, AnalyzedText question, GermanAnalysis analysis)
    {
        var said = new SynonymTerm(question.Text[words[0].Start..(words[^1].Start + words[^1].Length)], [.. words.Select(word => word.Word.Stem)]);
        var searched = question.Synonyms.Where(match => match.Said.Stems.SequenceEqual(said.Stems)).SelectMany(match => match.Others).Append(said).Select(KeyOf).ToHashSet();
        var others = explained.SelectMany(form => new[] { form.Short, form.Long })
            .Select(text => new SynonymTerm(text, [.. analysis.Analyze(text).Tokens.Select(token => token.Word.Stem)]))
            .Where(term => searched.Add(KeyOf(term)))
            .ToList();
        return others.Count == 0 ? null : new SynonymMatch(said, others, words.Max(word => word.Word.Weight));
    }

    private static string KeyOf(SynonymTerm term) => string.Join(' ', term.Stems);
}
