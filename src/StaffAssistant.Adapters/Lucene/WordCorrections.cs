using System.Text;
using Lucene.Net.Index;
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
        var (best, closest, most) = ((string?)null, 0f, 0);
        var wanted = Encoding.UTF8.GetBytes(word.Folded);
        var terms = words.GetEnumerator();
        // Looking through the words that begin alike is quicker than building an automaton for each word: there are some thousand, and most differ in length.
        for (var more = terms.SeekCeil(new BytesRef(wanted[..KeptBeginning])) != TermsEnum.SeekStatus.END; more && terms.Term.Bytes[terms.Term.Offset] == wanted[0]; more = terms.MoveNext())
        {
            var found = terms.Term;
            if (EditDistance.Within(errors, wanted, found.Bytes.AsSpan(found.Offset, found.Length)) is not { } distance)
                continue;
            var similarity = 1f - ((float)distance / Math.Min(wanted.Length, found.Length));
            if (similarity > closest || (similarity == closest && terms.DocFreq > most))
                (best, closest, most) = (found.Utf8ToString(), similarity, terms.DocFreq);
        }

        return best;
    }
}
