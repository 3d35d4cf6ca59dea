using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>
/// Sentences of one document that give the same to different hands: "Eintägige Dienstreisen genehmigt die Sachgebietsleitung", "Mehrtägige Dienstreisen
/// genehmigt die Amtsleitung". What stands before the question's verb is the case; each names what the question is about.
/// </summary>
internal sealed partial class WhoCases(GermanAnalysis analysis)
{
    private const int LongestCase = 90;

    /// <summary>True when the question asks who does, decides or signs something.</summary>
    public static bool IsAskedIn(string question) => Who().IsMatch(question);

    public Clarification? Find(CaseSearch search)
    {
        if (!IsAskedIn(search.Text) || search.Text.Any(char.IsAsciiDigit))
            return null;
        var cases = search.Answering.Where(unit => unit.Unit.Form == StatementForm.Sentence).Select(unit => (Unit: unit, Name: CaseIn(unit.Unit, search))).Where(unit => unit.Name is not null).ToList();
        var alike = cases
            .Where(unit => unit.Unit.Unit.Passage.Source.Version.DocumentId == cases[0].Unit.Unit.Passage.Source.Version.DocumentId)
            .DistinctBy(unit => unit.Name, StringComparer.OrdinalIgnoreCase)
            .Take(QuoteComposer.MaximumStatements)
            .ToList();
        return alike.Count < 2 || search.NamesOneOf([.. alike.Select(unit => analysis.Analyze(unit.Name!))])
            ? null
            : search.AskBack([.. alike.Select(unit => unit.Name!)], [.. ReadingOrder.Of([.. alike.Select(unit => unit.Unit)])]);
    }

    private string? CaseIn(QuoteUnit unit, CaseSearch search)
    {
        var verb = unit.Words.Tokens.FirstOrDefault(token => token.Start > 0 && char.IsLower(unit.Text[token.Start]) && search.Analyzed.Tokens.Any(said => said.Word.Stem == token.Word.Stem));
        if (verb.Start is 0 or > LongestCase)
            return null;
        var name = unit.Text[..verb.Start].Trim();
        return search.Matter.IsNamedIn(analysis.Analyze(name)) && !name.Contains(',', StringComparison.Ordinal) ? name : null;
    }

    [GeneratedRegex(@"\b(wer|welche Stelle|wessen|wem|wen)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Who();
}
