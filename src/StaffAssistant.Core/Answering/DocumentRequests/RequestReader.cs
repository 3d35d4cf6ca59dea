using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.DocumentRequests;

/// <summary>Tells requests for a document ("Wo finde ich das Formular …", "Vordruck Nebentätigkeit", "DA 3.2") from questions about what documents say.</summary>
public sealed partial class RequestReader(GermanAnalysis analysis)
{
    private const int LongestTitleWords = 8;

    /// <summary>The request, or null when the question is none.</summary>
    public DocumentRequest? Read(string question)
    {
        var text = TextNormalizer.Normalize(question);
        var number = NumberPattern().Match(text);
        var words = Words(text, number).ToList();
        var form = words.Exists(IsForm);
        var where = words.Exists(RequestWords.Where.Contains);
        var other = words.Exists(RequestWords.Other.Contains);
        var kinds = RequestWords.Kinds.Where(kind => words.Exists(word => Names(word, TextNormalizer.Fold(kind)))).ToList();
        var titleAlone = !where && !other && words.Count <= LongestTitleWords && (kinds.Count > 0 || (number.Success && words.Count == 0));
        var isRequest = form ? where || !other : titleAlone || (where && (kinds.Count > 0 || number.Success || words.Exists(IsFormLike)));
        if (!isRequest)
            return null;
        var topic = Topic(text, number).ToList();
        if (topic.Count == 0 && !number.Success)
            return null;
        return new DocumentRequest(
            [.. topic.Select(token => token.Word)],
            string.Join(' ', topic.Select(token => text.Substring(token.Start, token.Length))),
            kinds.Count > 0 ? kinds : RequestWords.FormKinds,
            number.Success ? number.Value : null,
            form);
    }

    private static IEnumerable<string> Words(string text, Match number)
    {
        for (var (start, length) = WordTokenizer.Next(text, 0); length > 0; (start, length) = WordTokenizer.Next(text, start + length))
        {
            if (!IsWithin(number, start))
                yield return TextNormalizer.Fold(text.AsSpan(start, length));
        }
    }

    private IEnumerable<AnalyzedToken> Topic(string text, Match number) => analysis.Analyze(text).Tokens.Where(token =>
        !IsWithin(number, token.Start) && !IsForm(token.Word.Folded) && !RequestWords.Where.Contains(token.Word.Folded) && !RequestWords.Other.Contains(token.Word.Folded)
        && !RequestWords.Filler.Contains(token.Word.Folded));

    private static bool IsWithin(Match number, int start) => number.Success && start >= number.Index && start < number.Index + number.Length;

    private static bool IsForm(string word) => RequestWords.Form.Contains(word) || RequestWords.Form.Any(form => TypingDistance.IsSlip(word, form));

    private static bool IsFormLike(string word) => RequestWords.FormLike.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static bool Names(string word, string kind) => word == kind || TypingDistance.IsSlip(word, kind);

    // "DA 3.2", "F 11-40", "RS 12/2026", "DV2.1": letters, then figures with their signs.
    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}{1,4}[ -]?\d+(?:[.\-/]\d+)*(?![\p{L}\d])")]
    private static partial Regex NumberPattern();
}
