using System.Text.RegularExpressions;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>
/// Holds what a model wrote against the passages that it names. What is shown beside the statement as its quote is always a whole sentence, list or table row of
/// the passage, never the model's choice of words out of it.
/// </summary>
internal sealed partial class StatementProof(GermanAnalysis analysis, IReadOnlyList<FoundPassage> passages) : IStatementProof
{
    private const double LeastSupport = 0.62;
    private const double ContextShare = 0.6;
    private const double LeastOfLine = 0.15;

    /// <summary>Statistics in which no word is rarer than another.</summary>
    public static readonly TermStatistics AnyWords = new()
    {
        Passages = 1,
        Stems = new Dictionary<string, int>(),
        Grams = new Dictionary<string, double>(),
        MeanStems = 1,
        MeanGrams = 1,
    };

    private readonly QuoteUnits _units = new(analysis);
    private readonly ClauseProof _clauses = new(analysis);

    /// <inheritdoc />
    public (ProposedStatement? Proven, WithheldReason Reason) Prove(WrittenStatement written)
    {
        if (written.Numbers.Count == 0)
            return (null, WithheldReason.NoSource);
        if (written.Numbers.Any(number => number < 1 || number > passages.Count))
            return (null, WithheldReason.UnknownSource);
        if (HoldsMarkup(written.Text))
            return (null, WithheldReason.Markup);
        var words = new QuestionCoverage(analysis.AnalyzeQuestion(written.Text), AnyWords);
        var cited = written.Numbers.Select(number => (IReadOnlyList<QuoteUnit>)_units.Of(passages[number - 1], number - 1)).ToList();
        if (EvidenceFor(written, cited, words) is not { Count: > 0 } evidence)
            return (null, WithheldReason.QuoteMissing);
        return FaultOf(written.Text, evidence, words) is { } reason ? (null, reason) : (Proposed(written.Text, evidence), default);
    }

    /// <inheritdoc />
    public bool Judges(WrittenStatement written, StatementVerdict verdict) => verdict.IsNoRule || (verdict.Decides && !IsVerbatim(written));

    // A filed rule may say so word by word: then it is a quote.
    private bool IsVerbatim(WrittenStatement written) => written.Numbers.Any(number => number >= 1 && number <= passages.Count
        && QuoteText.Find(QuoteText.Normalize(passages[number - 1].Source.Passage.Text), QuoteText.Normalize(written.Text)) >= 0);

    /// <summary>True for an address, a script or marks that a program would read.</summary>
    public static bool HoldsMarkup(string text) => Markup().IsMatch(text);

    // For each passage the units that its quotes touch, or the one that covers most of the statement. Null when a quote stands in none of them.
    private static List<QuoteUnit>? EvidenceFor(WrittenStatement written, List<IReadOnlyList<QuoteUnit>> cited, QuestionCoverage words)
    {
        var evidence = new List<QuoteUnit>();
        foreach (var quote in written.Quotes.Select(QuoteText.Normalize))
        {
            var touched = cited.SelectMany(units => UnitsOf(quote, units)).ToList();
            if (touched.Count == 0)
                return null;
            evidence.AddRange(touched);
        }

        evidence.AddRange(cited
            .Where(units => units.Count > 0 && !units.Any(evidence.Contains))
            .Select(units => units.MaxBy(unit => words.OfEachWord(unit.Words, unit.Context, ContextShare).Sum())!));
        return [.. evidence.Distinct()];
    }

    // The unit that the quote stands in; else, where it runs over several or takes a label along, all whose lines it holds, if the passage has it at all.
    private static IEnumerable<QuoteUnit> UnitsOf(string quote, IReadOnlyList<QuoteUnit> units)
    {
        if (units.FirstOrDefault(unit => Holds(unit, quote)) is { } one)
            return [one];
        return units.Count > 0 && QuoteText.Find(QuoteText.Normalize(units[0].Passage.Source.Passage.Text), quote) >= 0
            ? units.Where(unit => unit.Lines.Any(line => QuoteText.Find(quote, QuoteText.Normalize(line)) >= 0))
            : [];
    }

    private static bool Holds(QuoteUnit unit, string quote) =>
        QuoteText.Find(QuoteText.Normalize(unit.Text), quote) >= 0 || unit.Lines.Any(line => QuoteText.Find(QuoteText.Normalize(line), quote) >= 0);

    private WithheldReason? FaultOf(string text, List<QuoteUnit> evidence, QuestionCoverage words)
    {
        var proof = string.Join('\n', evidence.Select(unit => Relevant(unit, words)));
        var around = proof + '\n' + string.Join('\n', evidence.Select(unit => AroundOf(unit.Passage.Source)));
        var (said, proven, place) = (Facts.Of(text), Facts.Of(proof), Facts.Of(around));
        if (!said.Figures.All(figure => figure.Value <= proven.Figures.GetValueOrDefault(figure.Key) || (figure.Key.Contains('.', StringComparison.Ordinal) && figure.Value <= place.Figures.GetValueOrDefault(figure.Key))))
            return WithheldReason.Figure;
        if (!said.References.All(place.References.Contains) || Replaces(said, proven))
            return WithheldReason.Reference;
        if (Support(evidence, words) < LeastSupport)
            return WithheldReason.LittleSupport;
        if (MeaningWords.Negations(text) != MeaningWords.Negations(proof) || MeaningWords.Contradict(text, proof))
            return WithheldReason.Negation;
        if (!MeaningWords.Agree(text, proof))
            return WithheldReason.Strength;
        return NamesForeign(analysis, text, around) ? WithheldReason.Name : _clauses.FaultOf(text, evidence, unit => AroundOf(unit.Passage.Source));
    }

    // "Nach § 13 …" may name where the sentence stands, but not in the place of the § that the sentence names.
    private static bool Replaces(Facts said, Facts proven) => said.References.Where(reference => !proven.References.Contains(reference)).Select(MarkOf)
        .Any(mark => proven.References.Any(reference => MarkOf(reference) == mark && !said.References.Contains(reference)));

    private static string MarkOf(string reference) => reference[..reference.IndexOf(' ', StringComparison.Ordinal)];

    // Of a list or table the first line and those that the statement speaks of: the other items say no to other things.
    private string Relevant(QuoteUnit unit, QuestionCoverage words) => unit.Form == StatementForm.Sentence || unit.Lines.Count < 3
        ? unit.Text
        : string.Join('\n', unit.Lines.Where((line, index) => index == 0 || words.OfWords(analysis.Analyze(line)) > LeastOfLine));

    private static double Support(List<QuoteUnit> evidence, QuestionCoverage words)
    {
        var best = evidence.Select(unit => words.OfEachWord(unit.Words, unit.Context, ContextShare)).ToList();
        return words.Shares.Select((_, index) => best.Max(shares => shares[index])).Sum();
    }

    private static string AroundOf(SourcedPassage source) =>
        string.Join('\n', [source.Version.TitleWithNumber, source.Passage.Locator.Place, .. source.Passage.Locator.HeadingPath, .. source.Passage.Blocks.Select(block => block.Label).OfType<string>()]);

    /// <summary>True when a text names somebody or something that does not stand in the other: a capitalised word that is no word of the language, or whatever follows a title.</summary>
    public static bool NamesForeign(GermanAnalysis analysis, string text, string around)
    {
        var there = analysis.Analyze(around).Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)).ToHashSet(StringComparer.Ordinal);
        var titled = Titled().Matches(text).Select(match => match.Groups[1].Index).ToHashSet();
        return analysis.Analyze(text).Tokens.Any(token => char.IsUpper(text[token.Start]) && !there.Contains(token.Word.Stem)
            && (titled.Contains(token.Start) || (!analysis.Knows(token.Word) && token.Word.Parts.Count == 0 && !token.Word.Folded.Any(char.IsAsciiDigit))));
    }

    private static ProposedStatement Proposed(string text, List<QuoteUnit> evidence) => new(
        text, StatementForm.Sentence, [.. evidence.SelectMany(unit => unit.Lines.Select(line => new ProposedQuote(unit.Passage.Source.Passage.Id, line)))]);

    [GeneratedRegex(@"://|\bwww\.|\]\(|<[a-z!/]|&#?\w+;|\b(javascript|data|vbscript|file|mailto):|!\[|\\href|\{\{|\$\{", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\b(?:Frau|Herrn?|Dr\.|Prof\.|Familie|Firma|Eheleute|Mr\.?|Mrs\.?|Ms\.?) (?:Dr\. |Prof\. )*(\p{Lu}\p{L}*)", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();
}
