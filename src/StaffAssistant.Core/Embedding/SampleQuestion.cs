using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Embedding;

/// <summary>A question that a passage answers, made from the passage itself: every other word of the sentence that says most.</summary>
internal static class SampleQuestion
{
    private const int FewestWords = 4;

    /// <summary>The question; empty when no sentence says enough. Every second one ends like a question, as some models tell the two apart.</summary>
    public static string Of(string passage, int number, GermanAnalysis analysis)
    {
        var sentence = SentenceSplitter.Split(passage).Select(span => analysis.Analyze(span.In(passage))).MaxBy(analyzed => Math.Min(analyzed.Tokens.Count, 20));
        if (sentence is null || sentence.Tokens.Count < FewestWords)
            return string.Empty;
        var words = sentence.Tokens.Take(20).Where((_, place) => place % 2 == number % 2).Select(token => sentence.Text.Substring(token.Start, token.Length));
        return string.Join(' ', words) + (number % 2 == 0 ? "?" : string.Empty);
    }
}
