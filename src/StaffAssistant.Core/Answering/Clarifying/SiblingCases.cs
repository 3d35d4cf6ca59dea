using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering.Conflicts;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>
/// Cases that sentences of one document begin with: "Bei eintägigen Dienstreisen beträgt …", "Bei mehrtägigen Dienstreisen beträgt …". Both answer about
/// equally well, state values of the kind asked for that differ, and the question holds no word by which their beginnings differ.
/// </summary>
internal sealed partial class SiblingCases(GermanAnalysis analysis)
{
    private const double LeastLikeness = 0.5;

    public Clarification? Find(CaseSearch search, ClaimLikeness likeness)
    {
        if (!search.Asked.IsValue)
            return null;
        var cases = search.Answering
            .Where(unit => unit.Unit.Form == StatementForm.Sentence && search.Asked.StandsIn(unit.Unit.Text) && search.Matter.IsNamedIn(unit.Unit.Words, unit.Unit.Context))
            .Select(unit => (Unit: unit, Begin: Beginning().Match(unit.Unit.Text), Claim: Claim.In(unit.Unit, unit.Score, analysis).FirstOrDefault()))
            .Where(unit => unit is { Begin.Success: true, Claim: not null } && StatedValues.In(unit.Begin.Groups["case"].Value).Count == 0)
            .ToList();
        if (cases.Count < 2)
            return null;
        var first = cases[0];
        var siblings = cases
            .Where(other => other == first || (other.Claim!.Document == first.Claim!.Document
                && string.Equals(other.Begin.Groups["by"].Value, first.Begin.Groups["by"].Value, StringComparison.OrdinalIgnoreCase)
                && AreOther(first.Claim!, other.Claim!) && likeness.Of(first.Claim!, other.Claim!) >= LeastLikeness))
            .DistinctBy(other => other.Begin.Groups["case"].Value, StringComparer.OrdinalIgnoreCase)
            .Take(QuoteComposer.MaximumStatements)
            .ToList();
        var words = siblings.ConvertAll(sibling => analysis.Analyze(sibling.Begin.Groups["case"].Value));
        if (siblings.Count < 2 || search.NamesOneOf(words))
            return null;
        return search.AskBack([.. siblings.Select(sibling => sibling.Begin.Groups["case"].Value.Trim())], [.. ReadingOrder.Of([.. siblings.Select(sibling => sibling.Unit)])]);
    }

    private static bool AreOther(Claim one, Claim other) => one.Values.Any(value => other.Values.Any(value.CanContradict)) && !one.Values.Any(value => other.Values.Any(value.IsSameAs));

    [GeneratedRegex(
        @"^(?<by>Bei|Für|Im|In|Während|Innerhalb|Außerhalb|Mit|Ohne) (?<case>[^,;:.]{3,60}?) (beträgt|betragen|gilt|gelten|ist|sind|wird|werden|darf|dürfen|kann|können|muss|müssen|soll|sollen|dauert|dauern|erhält|erhalten|genügt|genügen|reicht|endet|beginnt|kostet|kosten)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
