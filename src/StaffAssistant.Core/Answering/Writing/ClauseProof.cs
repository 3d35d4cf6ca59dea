using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>
/// Holds a statement that stands on several sentences, lines or passages against each of them: what a clause of it says must stand together in one of them. Two
/// genuine quotes prove nothing for a statement that puts the number of the one to the case of the other.
/// </summary>
internal sealed partial class ClauseProof(GermanAnalysis analysis)
{
    private const double LeastOfClause = 0.3;

    /// <summary>What is wrong with the statement; null when each clause has its source and each source its clause.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="evidence">The sentences, lists and rows that it stands on.</param>
    /// <param name="placeOf">Where a unit stands: title, headings, the number of its paragraph.</param>
    public WithheldReason? FaultOf(string text, IReadOnlyList<QuoteUnit> evidence, Func<QuoteUnit, string> placeOf)
    {
        var pieces = evidence.SelectMany(unit => PiecesOf(unit, Dotted(placeOf(unit)))).ToList();
        if (pieces.Count < 2)
            return null;
        var serving = new HashSet<int>();
        foreach (var clause in ClausesOf(text).Where(clause => clause.Stems.Count > 0 || clause.Figures.Count > 0))
        {
            var holding = pieces.Where(piece => Holds(piece, clause, pieces)).ToList();
            if (holding.Count == 0)
                return clause.Figures.Count > 0 ? WithheldReason.Figure : WithheldReason.LittleSupport;
            serving.UnionWith(holding.Where(piece => clause.Stems.Count(piece.Stems.Contains) >= LeastOfClause * clause.Stems.Count).Select(piece => piece.Rank));
        }

        return evidence.All(unit => serving.Contains(unit.Rank)) ? null : WithheldReason.LittleSupport;
    }

    // It has the clause's figures and its no, and no word of the clause stands in another piece while this one lacks it.
    private static bool Holds(Piece piece, Clause clause, List<Piece> pieces) =>
        clause.Figures.All(piece.Figures.Contains)
        && (clause.Negations == 0 || piece.Negations > 0)
        && clause.Stems.All(stem => piece.Stems.Contains(stem) || !pieces.Exists(other => other.Stems.Contains(stem)));

    private IEnumerable<Clause> ClausesOf(string text) => SentenceSplitter.Split(text)
        .SelectMany(sentence => Boundary().Split(text.Substring(sentence.Start, sentence.Length)))
        .Select(clause => new Clause(
            [.. analysis.Analyze(clause).Tokens.Where(token => token.Word.Weight >= 1 && !token.Word.Folded.Any(char.IsAsciiDigit)).Select(token => token.Word.Stem).Distinct()],
            [.. Facts.Of(clause).Figures.Keys],
            MeaningWords.Negations(clause)));

    // Of a list each item with the line that leads into it: one item may not lend its number to another.
    private IEnumerable<Piece> PiecesOf(QuoteUnit unit, IReadOnlyList<string> place)
    {
        if (unit.Form != StatementForm.List || unit.Lines.Count < 2)
            return [PieceOf(unit, unit.Text, place)];
        return unit.Lines.Skip(1).Select(line => PieceOf(unit, $"{unit.Lines[0]}\n{line}", place));
    }

    private Piece PieceOf(QuoteUnit unit, string text, IReadOnlyList<string> place) =>
        new(unit.Rank, [.. StemsOf(analysis.Analyze(text)), .. StemsOf(unit.Context)], [.. Facts.Of(text).Figures.Keys, .. place], MeaningWords.Negations(text));

    // A model takes the number of a paragraph along; no other number of the place belongs to what is said.
    private static List<string> Dotted(string place) => [.. Facts.Of(place).Figures.Keys.Where(figure => figure.Contains('.', StringComparison.Ordinal))];

    private static IEnumerable<string> StemsOf(AnalyzedText text) => text.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem));

    [GeneratedRegex(@"[;:]\s+|,\s+|\s+(?:und|sowie|während|wohingegen|dagegen|aber)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();

    private sealed record Clause(List<string> Stems, List<string> Figures, int Negations);

    private sealed record Piece(int Rank, HashSet<string> Stems, HashSet<string> Figures, int Negations);
}
