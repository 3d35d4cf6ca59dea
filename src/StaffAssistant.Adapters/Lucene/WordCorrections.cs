using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Reads words with typing errors as the nearest words of the index: one error in six letters, two in nine, one in a compound. Only words that neither the
/// index nor the lexicon knows are changed. What a word is read as is never shown unless it stands in a passage that the asker sees.
/// </summary>
internal static class WordCorrections
{
    private const int ShortestWord = 6;
    private const int LengthForTwo = 9;
    private const int KeptBeginning = 1;

    /// <summary>The question with its unknown words replaced; null when nothing was.</summary>
    public static AnalyzedText? Of(IndexReader reader, AnalyzedText question, GermanAnalysis analysis)
    {
        if (question.Tokens.All(token => !MayBeWrong(reader, token.Word, analysis)) || MultiFields.GetTerms(reader, IndexFields.Words) is not { } words)
            return null;
        var tokens = question.Tokens.Select(token => MayBeWrong(reader, token.Word, analysis) && Nearest(words, token.Word) is { } nearest
            && analysis.Analyze(nearest).Tokens is [var read] ? token with { Word = read.Word } : token).ToList();
        return tokens.SequenceEqual(question.Tokens) ? null : analysis.WithSynonyms(question with { Tokens = tokens });
    }

    private static bool MayBeWrong(IndexReader reader, WordForms word, GermanAnalysis analysis) =>
        word.Folded.Length >= (word.Parts.Count == 0 ? ShortestWord : LengthForTwo)
        && word.Folded.All(char.IsLetter)
        && !analysis.Knows(word)
        && KnownStems.Of(reader).FrequencyOf(word.Stem) == 0
        && reader.DocFreq(new Term(IndexFields.Words, word.Folded)) == 0;

    // Chance parts ("Dienst", "raise") make a word likely, but not sure: there one error only.
    private static string? Nearest(Terms words, WordForms word)
    {
        var errors = word.Parts.Count == 0 && word.Folded.Length >= LengthForTwo ? 2 : 1;
        var near = new FuzzyTermsEnum(words, new AttributeSource(), new Term(IndexFields.Words, word.Folded), errors, KeptBeginning, transpositions: true);
        var (best, closest, most) = ((string?)null, 0f, 0);
        while (near.MoveNext())
        {
            var similarity = near.Attributes.AddAttribute<IBoostAttribute>().Boost;
            if (similarity < closest || (similarity <= closest && near.DocFreq <= most))
                continue;
            (best, closest, most) = (near.Term.Utf8ToString(), similarity, near.DocFreq);
        }

        return best;
    }
}
