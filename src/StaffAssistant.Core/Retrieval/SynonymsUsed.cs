using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Retrieval;

/// <summary>Why a passage was found that does not have a word of the question: "Homeoffice = Telearbeit".</summary>
public static class SynonymsUsed
{
    /// <summary>The word of the question with the one that stands in the passages instead; none for words that stand in one of them. Told only of passages that the asker sees.</summary>
    public static IReadOnlyList<string> In(IEnumerable<SourcedPassage> passages, AnalyzedText question, GermanAnalysis analysis)
    {
        if (question.Synonyms.Count == 0)
            return [];
        var texts = passages.SelectMany(source => source.Passage.Locator.HeadingPath.Append(source.Version.TitleWithNumber).Append(source.Passage.Text)).Select(analysis.Analyze).ToList();
        return [.. question.Synonyms
            .Where(match => !texts.Exists(match.StandsIn))
            .Select(match => texts.Select(match.FoundIn).FirstOrDefault(term => term is not null) is { } term ? $"{match.Said.Text} = {term.Text}" : null)
            .OfType<string>()
            .Distinct()];
    }
}
