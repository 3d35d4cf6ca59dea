using System.Globalization;
using StaffAssistant.Adapters.Lucene;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing;

namespace StaffAssistant.Benchmarks;

/// <summary>Two hundred rules in an index of their own, and a question about them.</summary>
internal sealed class Rules : IDisposable
{
    private const int Count = 200;
    private static readonly string[] Matters = ["Dienstreisen", "Nebentätigkeiten", "Telearbeit", "Dienstfahrzeuge", "Beschaffungen", "Urlaub", "Fortbildungen", "Reisekosten"];
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly LucenePassageIndex _index;
    private readonly List<SamplePassage> _rules;

    public Rules()
    {
        _index = new LucenePassageIndex(_folder.Path, Analysis);
        _rules = [.. Enumerable.Range(0, Count).Select(number => SamplePassage.Of(Matters[number % Matters.Length], [TextOf(number)], headings: [$"§ {number + 1} Genehmigung"]))];
        _index.ApplyAsync([.. _rules.Select(rule => rule.Change)], 1, CancellationToken.None).GetAwaiter().GetResult();
    }

    public GermanAnalysis Analysis { get; } = new(CompoundLexicon.Shipped);

    public string Text { get; } = string.Join('\n', Enumerable.Range(0, 10).Select(TextOf));

    public AnalyzedText Question => Analysis.AnalyzeQuestion("Wie viele Wochen vor Beginn muss ich die Genehmigung für eine Auslandsdienstreise beantragen?");

    /// <summary>The candidates of the index for the question.</summary>
    public CandidateSet Candidates() =>
        _index.SearchAsync(new PassageQuery(Question, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>What retrieval makes of them: the ten best.</summary>
    public Findings Findings()
    {
        var candidates = Candidates();
        var stored = _rules.ToDictionary(rule => rule.Sourced.Passage.Id, rule => rule.Sourced);
        var found = new PassageRanker(Analysis).Rank(Question, candidates).Passages.Take(10).Select(ranked => new FoundPassage(stored[ranked.Candidate.Id], ranked.Score));
        return new Findings(Question, candidates.Terms, [.. found], 1);
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    private static string TextOf(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Matters[number % Matters.Length]} bedürfen der vorherigen Genehmigung durch die Abteilungsleitung. Der Antrag ist spätestens {number % 12 + 1} Wochen vor Beginn zu stellen. "
        + $"Für Reisen in das Ausland gilt eine Frist von {number % 9 + 2} Monaten; die Genehmigung erteilt die Landrätin. Dies gilt nicht für eintägige Termine im Kreisgebiet. Die Kosten bis {number * 10} Euro trägt das Amt.");
}
