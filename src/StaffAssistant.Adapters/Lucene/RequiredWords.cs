using Lucene.Net.Index;
using Lucene.Net.Search;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Which passages count as hits: those that hold each word, as itself, by all parts of the compound, or by what means the same. Words that questions about
/// anything are made with are never required.
/// </summary>
internal static class RequiredWords
{
    public static Query All(AnalyzedText words)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var word in WantedOf(words))
            all.Add(ClauseOf(word, words.Synonyms, Occur.MUST), Occur.MUST);
        return all;
    }

    /// <summary>Half of the words, and one part of a compound for the whole.</summary>
    public static Query Most(AnalyzedText words)
    {
        var wanted = WantedOf(words);
        var most = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = (wanted.Count + 1) / 2 };
        foreach (var word in wanted)
            most.Add(ClauseOf(word, words.Synonyms, Occur.SHOULD), Occur.SHOULD);
        return most;
    }

    private static List<WordForms> WantedOf(AnalyzedText words)
    {
        var all = words.Tokens.Select(token => token.Word).DistinctBy(word => word.Stem).ToList();
        return all.Exists(word => word.Weight >= 1) ? all.FindAll(word => word.Weight >= 1) : all;
    }

    private static BooleanQuery ClauseOf(WordForms word, IReadOnlyList<SynonymMatch> synonyms, Occur parts)
    {
        var clause = new BooleanQuery(disableCoord: true) { { Stem(word.Stem), Occur.SHOULD } };
        if (word.Parts.Count > 0)
            clause.Add(Phrase(word.Parts, parts), Occur.SHOULD);
        foreach (var other in synonyms.Where(match => match.Said.Stems.Contains(word.Stem)).SelectMany(match => match.Others))
            clause.Add(Phrase(other.Stems, Occur.MUST), Occur.SHOULD);
        return clause;
    }

    private static Query Phrase(IReadOnlyList<string> stems, Occur occur)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var stem in stems.Distinct())
            all.Add(Stem(stem), occur);
        return all;
    }

    private static TermQuery Stem(string stem) => new(new Term(IndexFields.Stems, stem));
}
