using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>
/// Holds a model's words for a choice against what the choice stands for: they name its case and no other of the group, in words of the question, the rule and
/// the place where it stands. A choice says which case is meant, never what holds for it.
/// </summary>
internal sealed class ChoiceProof(GermanAnalysis analysis, StatementGuard guard)
{
    private const int Longest = 80;
    private static readonly char[] Around = ['"', '„', '“', '”', '«', '»', ' ', '.', '?', ':', ';'];

    /// <summary>The words as they may be shown; null when they are not proven.</summary>
    public string? Prove(string said, CaseGrounds grounds, string question)
    {
        var text = said.Trim(Around);
        if (text.Length is 0 or > Longest || text.AsSpan().IndexOfAny("\n\r<>[]{}|`*#") >= 0 || text.Contains("//", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
            return null;
        var words = analysis.Analyze(text);
        return grounds.Group.NamedIn(words) is [var named] && named == grounds.Case && IsSupported(words, grounds, question) && SaysNoRule(text, grounds, question) && !guard.Examine(text).Decides
            ? text
            : null;
    }

    private bool IsSupported(AnalyzedText words, CaseGrounds grounds, string question)
    {
        var known = new[] { grounds.Unit.Words, grounds.Unit.Context, analysis.Analyze(question), analysis.Analyze(grounds.Place), analysis.Analyze(grounds.Name) }
            .SelectMany(text => text.Tokens).SelectMany(token => token.Word.Parts.Append(token.Word.Stem)).ToHashSet(StringComparer.Ordinal);
        return words.Tokens.All(token => token.Word.Weight < 1 || known.Contains(token.Word.Stem) || (token.Word.Parts.Count > 0 && token.Word.Parts.All(known.Contains)));
    }

    // A number, a place in a rule, a no, a must: that would be the rule in half.
    private static bool SaysNoRule(string text, CaseGrounds grounds, string question)
    {
        var (said, asked) = (Facts.Of(text), Facts.Of(question));
        return said.Figures.Keys.All(asked.Figures.ContainsKey) && said.References.All(asked.References.Contains)
            && MeaningWords.Negations(text) == 0 && MeaningWords.ClaimsHold(text, $"{question}\n{grounds.Unit.Text}");
    }
}
