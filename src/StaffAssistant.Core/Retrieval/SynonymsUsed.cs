using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Retrieval;

/// <summary>Why a passage was found that does not have a word of the question: "Homeoffice: Telearbeit".</summary>
public static class SynonymsUsed
{
    // Said of what is asked for, not of what it is about: "wie hoch", "wie lange".
    private static readonly string[] Measures = ["hoch", "lang", "lange", "weit", "gross", "oft", "viel", "teuer"];

    /// <summary>The most words of a question that are explained.</summary>
    public const int MostWords = 3;

    /// <summary>
    /// The words of the question that say what it is about, each once with those that stand in the passages instead. Greetings and words of asking ("wie hoch") are none; nor are words that stand in
    /// one of the passages. Told only of passages that the asker sees.
    /// </summary>
    public static IReadOnlyList<string> In(IEnumerable<SourcedPassage> passages, AnalyzedText question, GermanAnalysis analysis)
    {
        if (question.Synonyms.Count == 0)
            return [];
        var texts = passages.SelectMany(source => source.Passage.Locator.HeadingPath.Append(source.Version.TitleWithNumber).Append(source.Passage.Text)).Select(analysis.Analyze).ToList();
        return [.. question.Synonyms
            .Where(match => !SaysLittle(match.Said, analysis) && !texts.Exists(match.StandsIn))
            .Select(match => (match.Said, Found: texts.Select(match.FoundIn).FirstOrDefault(term => term is not null)?.Text))
            .Where(pair => pair.Found is not null)
            .GroupBy(pair => string.Join(' ', pair.Said.Stems), (_, pairs) => pairs.ToList())
            .Take(MostWords)
            .Select(pairs => $"{pairs[0].Said.Text}: {string.Join(", ", pairs.Select(pair => pair.Found).Distinct())}")];
    }

    private static bool SaysLittle(SynonymTerm said, GermanAnalysis analysis) =>
        analysis.Analyze(said.Text).Tokens.All(token => LightWords.Contains(token.Word.Folded) || StopWords.Contains(token.Word.Folded) || Measures.Contains(token.Word.Folded));
}
