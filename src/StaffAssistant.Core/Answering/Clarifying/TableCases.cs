using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>
/// The rows of a table as cases: the question is about what the table is about and says nothing by which one row could be told from the others. Who decides is
/// asked for by the amounts; what holds, by what the first column names.
/// </summary>
internal sealed partial class TableCases(GermanAnalysis analysis)
{
    private const int MostRows = 8;
    private const double Told = 0.6;
    private const double TheSame = 0.99;
    private const double ContextShare = 0.9;
    private const double LeastCovered = 0.6;
    private const double LeastShareOfBest = 0.8;
    private const double LeastShareOfBestWho = 0.65;

    public Clarification? Find(CaseSearch search)
    {
        var asksWho = WhoCases.IsAskedIn(search.Text);
        if ((!search.Asked.IsValue && !asksWho) || search.Text.Any(char.IsAsciiDigit))
            return null;
        var least = (asksWho ? LeastShareOfBestWho : LeastShareOfBest) * search.Best;
        var best = search.Units.Where(unit => unit.Unit.Form == StatementForm.Table && unit.Score >= least).MaxBy(unit => unit.Score);
        if (best is null || !search.Matter.IsNamedIn(best.Unit.Words, best.Unit.Context) || (!asksWho && !search.Asked.StandsIn(best.Unit.Text)))
            return null;
        // What another document answers better, this table does not part.
        if (search.Units.MaxBy(unit => unit.Score)!.Unit.Passage.Source.Version.DocumentId != best.Unit.Passage.Source.Version.DocumentId)
            return null;
        var rows = search.Units.Where(unit => unit.Unit.Rank == best.Unit.Rank && unit.Unit.Group == best.Unit.Group).ToList();
        if (rows.Count < 2 || search.Coverage.OfEachWord(best.Unit.Words, best.Unit.Context, ContextShare).Sum() < LeastCovered
            || IsTold(search.Coverage, [.. search.Units.Where(unit => IsOfTable(unit.Unit, best.Unit))]) || KeyOf(rows, asksWho) is not { } column)
        {
            return null;
        }

        var shown = rows.Take(MostRows).ToList();
        return search.AskBack([.. shown.Select(row => NameOf(row, column))], [.. Beside(search, best), .. LeadIn(best), .. ReadingOrder.Of(shown)]);
    }

    // The sentence of the same document that answers best stays: it may hold the rule that the table only sums up.
    private static IEnumerable<ProposedStatement> Beside(CaseSearch search, ScoredUnit row) => search.Answering
        .Take(1)
        .Where(unit => unit.Unit.Form == StatementForm.Sentence && search.Asked.StandsIn(unit.Unit.Text) && unit.Unit.Rank != row.Unit.Rank
            && unit.Unit.Passage.Source.Version.DocumentId == row.Unit.Passage.Source.Version.DocumentId)
        .SelectMany(unit => ReadingOrder.Of([unit]));

    /// <summary>True when a row holds a word of the question that another does not, and that the names of the columns do not hold.</summary>
    public bool IsTold(QuestionCoverage coverage, IReadOnlyList<ScoredUnit> rows)
    {
        var above = coverage.OfEachWord(analysis.Analyze(rows[0].Unit.Lines.Count > 1 ? rows[0].Unit.Lines[0] : string.Empty), null, 0);
        var own = rows.Select(row => coverage.OfEachWord(analysis.Analyze(row.Unit.Lines[^1]), null, 0)).ToList();
        return coverage.Shares.Index().Any(word => !Has(above, word, TheSame) && own.Exists(row => Has(row, word, Told)) && !own.TrueForAll(row => Has(row, word, Told)));
    }

    private static bool Has(double[] text, (int Index, double Share) word, double least) => word.Share > 0 && text[word.Index] >= least * word.Share;

    // A long table is cut into several passages.
    private static bool IsOfTable(QuoteUnit unit, QuoteUnit row) =>
        unit.Form == StatementForm.Table && unit.Lines[0] == row.Lines[0] && unit.Passage.Source.Passage.VersionId == row.Passage.Source.Passage.VersionId;

    private static int? KeyOf(List<ScoredUnit> rows, bool asksWho)
    {
        var cells = rows.Select(row => Cells(row.Unit.Lines[^1])).ToList();
        var columns = cells.Min(row => row.Length);
        var column = asksWho ? Enumerable.Range(0, columns).FirstOrDefault(index => cells.Count(row => Amount().IsMatch(row[index])) > cells.Count / 2, -1)
            : Enumerable.Range(0, columns).FirstOrDefault(index => cells.TrueForAll(row => Words().IsMatch(row[index])), 0);
        return column >= 0 && columns > 1 && cells.Select(row => row[column]).Distinct(StringComparer.OrdinalIgnoreCase).Count() == cells.Count ? column : null;
    }

    private static string NameOf(ScoredUnit row, int column)
    {
        var cell = Cells(row.Unit.Lines[^1])[column].Trim();
        var head = column > 0 && Amount().IsMatch(cell) && row.Unit.Lines.Count > 1 && Cells(row.Unit.Lines[0]) is var heads && column < heads.Length ? heads[column].Trim() : string.Empty;
        return head.Length == 0 ? cell : $"{head} {cell}";
    }

    // What the table is said to hold stands before it.
    private static IEnumerable<ProposedStatement> LeadIn(ScoredUnit row)
    {
        var blocks = row.Unit.Passage.Source.Passage.Blocks;
        var table = Enumerable.Range(0, blocks.Count).FirstOrDefault(index => blocks[index].Kind is BlockKind.TableHeader or BlockKind.TableRow);
        if (table > 0 && blocks[table - 1].Kind == BlockKind.Paragraph && blocks.Count(block => block.Kind == BlockKind.TableHeader) <= 1)
            yield return new ProposedStatement(blocks[table - 1].Text, StatementForm.Sentence, [new ProposedQuote(row.Unit.Passage.Source.Passage.Id, blocks[table - 1].Text)]);
    }

    private static string[] Cells(string line) => line.Split(TextBlock.CellSeparator);

    [GeneratedRegex(@"\p{L}{3}|\d ?\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\d\s*(Euro|EUR|€)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
