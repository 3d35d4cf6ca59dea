using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>A clause of a rule that states a value, and what it states it of.</summary>
/// <param name="Unit">What it stands in.</param>
/// <param name="Score">How well that answers the question; 0 where the question did not find it.</param>
/// <param name="Text">The clause.</param>
/// <param name="Values">The values that it states.</param>
/// <param name="Words">The clause without its values, with what means the same.</param>
internal sealed record Claim(QuoteUnit Unit, double Score, string Text, IReadOnlyList<StatedValue> Values, AnalyzedText Words)
{
    public DocumentId Document => Unit.Passage.Source.Version.DocumentId;

    public string Title => Unit.Passage.Source.Version.Title;

    /// <summary>The claims of a unit. A row of a table says what it says by its columns: its words alone are none.</summary>
    public static IEnumerable<Claim> In(QuoteUnit unit, double score, GermanAnalysis analysis) => unit.Form == StatementForm.Table
        ? []
        : unit.Lines
            .SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(clause => (Clause: clause, Values: StatedValues.In(clause)))
            .Where(said => said.Values.Count > 0)
            .Select(said => new Claim(unit, score, said.Clause, said.Values, analysis.WithSynonyms(analysis.Analyze(Without(said.Clause, said.Values)))));

    /// <summary>As a statement with its proof: the whole of what it stands in.</summary>
    public ProposedStatement ToStatement() => new(Unit.Text, Unit.Form, [.. Unit.Lines.Select(line => new ProposedQuote(Unit.Passage.Source.Passage.Id, line))]);

    private static string Without(string clause, IReadOnlyList<StatedValue> values) =>
        values.OrderByDescending(value => value.Start).Aggregate(clause, (rest, value) => string.Concat(rest.AsSpan(0, value.Start), " ", rest.AsSpan(value.End)));
}
