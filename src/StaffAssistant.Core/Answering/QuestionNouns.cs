using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering;

/// <summary>The nouns and names of a question: what it is about.</summary>
internal static class QuestionNouns
{
    /// <summary>Their stems. Nouns are written with a capital; the first word of a question always is, so it does not count.</summary>
    public static HashSet<string> StemsOf(AnalyzedText question) =>
        [.. question.Tokens.Where(token => token.Start > 0 && char.IsUpper(question.Text[token.Start])).Select(token => token.Word.Stem)];
}
