using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Rewriting;

/// <summary>
/// Holds sentences against the bullet points that they name. Bullet points leave verbs out, so that verbs may be new; numbers, days, laws, names, every noun, each no and
/// what was decided must stand there.
/// </summary>
/// <param name="analysis">Compares words.</param>
/// <param name="topic">What the points are about; a sentence may use its words.</param>
/// <param name="points">Numbered from 1 in this order.</param>
internal sealed class NotesProof(GermanAnalysis analysis, string topic, IReadOnlyList<string> points) : IStatementProof
{
    private const double LeastSupport = 0.5;
    private const double WholeSupport = 0.95;
    private const int MostOfOneSentence = 3;

    // Verbs that a sentence needs and a bullet point does not.
    private static readonly HashSet<string> Light = new(
        [
            "gibt", "gab", "findet", "finden", "fand", "fanden", "statt", "liegt", "liegen", "lag", "lagen", "vor", "erfolgt", "erfolgte", "besteht", "bestehen", "bestand", "steht", "stehen", "beträgt", "betrug",
            "beläuft", "teilt", "teilte", "mit", "berichtet", "berichtete", "informiert", "informierte", "ist", "sind", "war", "waren", "wird", "werden", "wurde", "wurden", "worden",
        ],
        StringComparer.Ordinal);

    // Days and amounts are compared as such, in whichever way they are written.
    private static readonly HashSet<string> WrittenOut = new(
        ["Uhr", "Euro", "Cent", "Prozent", "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"], StringComparer.Ordinal);

    private readonly List<PassageId> _ids = [.. points.Select(_ => new PassageId(Guid.NewGuid()))];

    /// <inheritdoc />
    public (ProposedStatement? Proven, WithheldReason Reason) Prove(WrittenStatement written)
    {
        if (written.Numbers.Count is 0 or > MostOfOneSentence)
            return (null, WithheldReason.NoSource);
        if (written.Numbers.Any(number => number < 1 || number > points.Count))
            return (null, WithheldReason.UnknownSource);
        if (StatementProof.HoldsMarkup(written.Text))
            return (null, WithheldReason.Markup);
        if (AddedTo(NotesOf(written.Numbers), written.Text) is { } reason)
            return (null, reason);
        return (new ProposedStatement(written.Text, StatementForm.Sentence, [.. written.Numbers.Select(number => new ProposedQuote(_ids[number - 1], points[number - 1]))]), default);
    }

    // The judgement of the person who noted it is his; one that only the model has is not shown. What looks like one and says nothing new is none of the model's.
    /// <inheritdoc />
    public bool Judges(WrittenStatement written, StatementVerdict verdict) =>
        verdict.Decides && NotesOf(written.Numbers.Where(number => number >= 1 && number <= points.Count)) is var notes && (SupportOf(written.Text, notes) < WholeSupport || !MeaningWords.AgreeWithNotes(written.Text, notes));

    /// <summary>The numbers of the points that a proven sentence says.</summary>
    public IReadOnlyList<int> PointsOf(ProposedStatement proven) => [.. proven.Quotes.Select(quote => _ids.IndexOf(quote.Passage) + 1).Order()];

    /// <summary>What is wrong with all that was said of some points together; null when they are said wholly and with the same strength.</summary>
    public WithheldReason? FaultOf(IReadOnlyCollection<int> numbers, string said)
    {
        var notes = NotesOf(numbers);
        if (MeaningWords.Negations(said) != MeaningWords.Negations(notes) || MeaningWords.Contradict(said, notes))
            return WithheldReason.Negation;
        if (!MeaningWords.AgreeWithNotes(said, notes))
            return WithheldReason.Strength;
        var (there, here) = (Facts.Of(notes), Facts.Of(said));
        return there.Figures.Keys.All(here.Figures.ContainsKey) && there.References.All(here.References.Contains) && FactCheck.Compare(notes, said).All(deviation => deviation.Kind != DeviationKind.Missing)
            ? null
            : WithheldReason.Omits;
    }

    private string NotesOf(IEnumerable<int> numbers) => string.Join('\n', numbers.Distinct().Select(number => points[number - 1]));

    private WithheldReason? AddedTo(string notes, string text)
    {
        var (said, noted, around) = (Facts.Of(text), Facts.Of(notes), $"{notes}\n{topic}");
        if (!said.Figures.All(figure => figure.Value <= noted.Figures.GetValueOrDefault(figure.Key)))
            return WithheldReason.Figure;
        if (!said.References.All(noted.References.Contains))
            return WithheldReason.Reference;
        if (StatementProof.NamesForeign(analysis, text, around))
            return WithheldReason.Name;
        return NamesNewThing(text, around) || SupportOf(text, around) < LeastSupport ? WithheldReason.LittleSupport : null;
    }

    private double SupportOf(string text, string around)
    {
        var counted = analysis.AnalyzeQuestion(string.Join(' ', analysis.Analyze(text).Tokens.Select(token => text.Substring(token.Start, token.Length))
            .Where(word => !Light.Contains(word) && !WrittenOut.Contains(word) && !word.All(char.IsAsciiDigit))));
        return counted.Tokens.Count == 0 ? 1 : new QuestionCoverage(counted, StatementProof.AnyWords).OfWords(analysis.Analyze(around));
    }

    // Nouns are written large: one that is not there says something that nobody noted.
    private bool NamesNewThing(string text, string around)
    {
        var there = analysis.Analyze(around).Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)).ToHashSet(StringComparer.Ordinal);
        return analysis.Analyze(text).Tokens.Any(token => token.Start > 0 && char.IsUpper(text[token.Start]) && !WrittenOut.Contains(text.Substring(token.Start, token.Length)) && !Stands(token.Word, there));
    }

    private static bool Stands(WordForms word, HashSet<string> there) =>
        there.Contains(word.Stem) || (word.Parts.Count > 0 && word.Parts.All(there.Contains)) || (VerbOf(word.Folded) is { } verb && there.Any(stem => stem == verb || stem == verb + "en"));

    // "Prüfung" says what "prüfen" says.
    private static string? VerbOf(string noun) => noun.EndsWith("ungen", StringComparison.Ordinal) ? noun[..^5] : noun.EndsWith("ung", StringComparison.Ordinal) ? noun[..^3] : null;
}
