using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Guarding.Statements;

/// <summary>
/// The clauses of a sentence that can stand alone: a rule before the comma does not make a verdict after it harmless. Only clauses with a verb of their own that
/// name a case and weigh something are given; others would lose the condition that makes them a rule.
/// </summary>
internal static partial class Clauses
{
    /// <summary>The clauses with their cues; none for a sentence of a single one.</summary>
    public static IEnumerable<(QuestionParts Clause, HashSet<string> Cues)> Of(QuestionParts sentence)
    {
        var pieces = Boundary().Split(sentence.Originals[0]);
        return pieces.Length < 2 ? [] : pieces.Where(CanStandAlone).Select(piece => new QuestionParts(Lead().Replace(piece, string.Empty))).Select(clause => (Clause: clause, Cues: StatementCues.In(clause)))
            .Where(clause => QuestionFeatures.Concreteness(clause.Cues, false) == 2 && PlainFact.Weighs(clause.Clause, clause.Cues));
    }

    private static bool CanStandAlone(string piece) => QuestionParts.Fold(piece) is var folded && Finite().IsMatch(folded) && !Dependent().IsMatch(folded);

    [GeneratedRegex(@"[,;:]\s|[()]|\s[–—-]\s|\s(?:und|aber|doch|sondern|and|but)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();

    // What joins clauses says nothing of them.
    [GeneratedRegex(@"^\s*(?:und|aber|doch|sondern|denn|also|somit|and|but|so)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    // What is only asked, supposed or said to be open.
    [GeneratedRegex(@"^\s*(?:und |oder |aber )?(?:ob|wenn|falls|sofern|soweit|solange|sobald|welche[rsnm]?|wer|wen|wem|wie|wann|inwieweit|if|whether|unless)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Dependent();

    [GeneratedRegex(@"\b(?:ist|sind|war|waren|waere|wird|werden|wurde|wurden|wuerde|hat|haben|hatte|hatten|bleibt|bleiben|kann|koennen|soll|sollen|sollte|sollten|muss|muessen|muesste|darf|duerfen|duerfte|bekommt|bekommen|bekam|erhaelt|erhalten|erhielt|kriegt|verliert|gewinnt|steht|stehen|gilt|gelten|gehoert|geht|kommt|liegt|liegen|erfuellt|erfuellen|scheitert|verdient|ueberzeugt|passt|wirkt|scheint|erscheint|fuehrt|spricht|sprechen|schneidet|verstoesst|luegt|fehlt|reicht|trifft|empfehle|rate|halte|is|are|was|has|have|gets|will|should|must)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Finite();
}
