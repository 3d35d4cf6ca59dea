using Lucene.Net.Search;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Clauses for the synonyms of a question's words; a phrase asks for all of its words, their order is the ranker's matter.</summary>
internal static class SynonymClauses
{
    private const int RareShare = 100;
    private const int FewPassages = 1000;

    /// <summary>One clause for each synonym. Of a large index, one that stands everywhere finds nothing of its own: the ranker alone counts it.</summary>
    public static void AddTo(AskedWords words, IReadOnlyList<SynonymMatch> matches, int passages, KnownStems known)
    {
        var common = Math.Max(FewPassages, passages / RareShare);
        var worthwhile = matches
            .SelectMany(match => match.Others.Select(other => (Term: other, match.Weight)))
            .Where(other => IsWorthwhile(other.Term, common, known))
            .GroupBy(other => other.Term.Stems is [var stem] ? stem : string.Join(' ', other.Term.Stems), StringComparer.Ordinal)
            .Select(same => same.MaxBy(other => other.Weight));
        foreach (var (term, weight) in worthwhile.Select(other => (other.Term, (float)(other.Weight * PassageWeights.Synonym))))
        {
            if (term.Stems is [var stem])
                words.Add(stem, weight);
            else
                words.Add(Phrase(term, weight, known));
        }
    }

    // Every word stands somewhere, and one of them is rare.
    private static bool IsWorthwhile(SynonymTerm term, int common, KnownStems known)
    {
        var rarest = int.MaxValue;
        foreach (var stem in term.Stems)
            rarest = Math.Min(rarest, known.FrequencyOf(stem));
        return rarest > 0 && rarest <= common;
    }

    private static BooleanQuery Phrase(SynonymTerm term, float weight, KnownStems known)
    {
        var all = new BooleanQuery(disableCoord: true) { Boost = weight / term.Stems.Count };
        foreach (var stem in term.Stems)
            all.Add(known.QueryFor(stem, 1), Occur.MUST);
        return all;
    }

    /// <summary>The stems of all synonyms and of the words that they stand for.</summary>
    public static IEnumerable<string> StemsOf(AnalyzedText question) => question.Synonyms.SelectMany(match => match.Others.Append(match.Said)).SelectMany(term => term.Stems);
}
