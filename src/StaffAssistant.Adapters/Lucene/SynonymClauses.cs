using Lucene.Net.Search;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Clauses for the synonyms of a question's words; a phrase asks for all of its words, their order is the ranker's matter.</summary>
internal static class SynonymClauses
{
    private const int RareShare = 50;
    private const int FewPassages = 1000;

    /// <summary>One clause for each synonym. Of a large index, one that stands everywhere finds nothing of its own: the ranker alone counts it.</summary>
    public static IEnumerable<Query> Of(IReadOnlyList<SynonymMatch> matches, int passages, KnownStems known)
    {
        var common = Math.Max(FewPassages, passages / RareShare);
        return matches.SelectMany(match => match.Others
            .Where(other => other.Stems.Any(stem => known.FrequencyOf(stem) <= common))
            .Select(other => Of(other, (float)(match.Weight * PassageWeights.Synonym), known)));
    }

    private static Query Of(SynonymTerm term, float weight, KnownStems known)
    {
        if (term.Stems.Count == 1)
            return known.QueryFor(term.Stems[0], weight);
        var all = new BooleanQuery(disableCoord: true) { Boost = weight / term.Stems.Count };
        foreach (var stem in term.Stems)
            all.Add(known.QueryFor(stem, 1), Occur.MUST);
        return all;
    }

    /// <summary>The stems of all synonyms and of the words that they stand for.</summary>
    public static IEnumerable<string> StemsOf(AnalyzedText question) => question.Synonyms.SelectMany(match => match.Others.Append(match.Said)).SelectMany(term => term.Stems);
}
