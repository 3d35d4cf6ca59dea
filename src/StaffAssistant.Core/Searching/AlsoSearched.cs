using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Searching;

/// <summary>What a search looked for beside the words typed, in words that people can read.</summary>
internal static class AlsoSearched
{
    private const int MostFound = 4;

    /// <summary>What means the same by list or by a passage that the reader sees, then the other words that are marked in the hits.</summary>
    public static IReadOnlyList<string> In(AnalyzedText words, IReadOnlyList<SearchHit> hits, GermanAnalysis analysis)
    {
        var said = words.Tokens.Select(token => token.Word.Stem).ToHashSet(StringComparer.Ordinal);
        var others = words.Synonyms.SelectMany(match => match.Others).DistinctBy(other => string.Join(' ', other.Stems)).ToList();
        said.UnionWith(others.Where(other => other.Stems.Count == 1).Select(other => other.Stems[0]));
        var found = words.Tokens.Count == 0 ? [] : hits
            .SelectMany(hit => hit.Sentence.Marks.Select(mark => mark.In(hit.Sentence.Text)))
            .Where(word => analysis.Analyze(word).Tokens is [{ Word: var forms }] && forms.Parts.Append(forms.Stem).Any(stem => IsPartOf(stem, words)) && said.Add(forms.Stem))
            .Take(MostFound);
        return [.. others.Select(other => other.Text), .. found];
    }

    private static bool IsPartOf(string stem, AnalyzedText words) => words.Tokens.Any(token => token.Word.Stem == stem || token.Word.Parts.Contains(stem));
}
