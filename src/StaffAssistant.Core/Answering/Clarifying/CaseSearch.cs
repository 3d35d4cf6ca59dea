using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>A question with the units that may answer it, as those see it who look for cases.</summary>
internal sealed class CaseSearch
{
    private const double LeastShareOfBest = 0.8;
    private readonly HashSet<string> _said;
    private readonly HashSet<string> _meant;

    public CaseSearch(Question question, Findings findings, QuoteUnits units)
    {
        Text = question.Text.Trim();
        Analyzed = findings.Question;
        Asked = AskedFor.In(findings.Question.Text);
        Units = UnitScores.Of(findings, units);
        Best = Units.Select(unit => unit.Score).DefaultIfEmpty().Max();
        Matter = new Matter(findings, withSynonyms: true);
        Coverage = new QuestionCoverage(findings.Question, findings.Terms);
        _said = StemsOf(findings.Question);
        var nouns = QuestionNouns.StemsOf(findings.Question);
        _meant = findings.Question.Synonyms.Where(match => match.Said.Stems is [var said] && nouns.Contains(said)).SelectMany(match => match.Others).Where(other => other.Stems.Count == 1).Select(other => other.Stems[0]).ToHashSet(StringComparer.Ordinal);
    }

    public string Text { get; }

    public AnalyzedText Analyzed { get; }

    public AskedFor Asked { get; }

    public IReadOnlyList<ScoredUnit> Units { get; }

    public double Best { get; }

    public Matter Matter { get; }

    public QuestionCoverage Coverage { get; }

    /// <summary>The units that answer about as well as the best one, the best first.</summary>
    public IEnumerable<ScoredUnit> Answering => Units.Where(unit => unit.Score >= LeastShareOfBest * Best).OrderByDescending(unit => unit.Score);

    /// <summary>True when the question says a word by which one of the cases differs from the others: it is not to be asked for.</summary>
    public bool NamesOneOf(IReadOnlyList<AnalyzedText> cases)
    {
        var words = cases.Select(text => StemsOf(text)).ToList();
        var shared = words.Aggregate((one, other) => [.. one.Intersect(other)]);
        return words.Exists(own => own.Except(shared).Any(_said.Contains)) || cases.Any(text => text.Tokens.Any(token => !shared.Contains(token.Word.Stem) && _meant.Contains(token.Word.Stem)));
    }

    /// <summary>What is asked back; null when there is nothing to choose, or a choice would be too long to ask.</summary>
    public Clarification? AskBack(IReadOnlyList<string> names, IReadOnlyList<ProposedStatement> statements)
    {
        var choices = names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new CaseChoice(name, $"{Text} ({name})")).ToList();
        return choices.Count < 2 || choices.Exists(choice => choice.Question.Length > Question.MaximumLength) ? null : new Clarification(choices, statements);
    }

    private static HashSet<string> StemsOf(AnalyzedText text) => text.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)).ToHashSet(StringComparer.Ordinal);
}
