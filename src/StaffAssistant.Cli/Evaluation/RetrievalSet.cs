using System.Globalization;
using StaffAssistant.Core;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A retrieval set in BEIR layout: <c>corpus.jsonl</c>, <c>queries.jsonl</c>, <c>qrels/test.tsv</c>.</summary>
internal sealed record RetrievalSet(
    IReadOnlyList<CorpusRow> Corpus,
    IReadOnlyList<QueryRow> Queries,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Relevant)
{
    /// <summary>Reads a set from its folder; only queries with a relevant row count.</summary>
    public static RetrievalSet Read(DirectoryInfo folder)
    {
        var relevant = Judgements(Path.Combine(folder.FullName, "qrels", "test.tsv"));
        var corpus = JsonLines.Read<CorpusRow>(Path.Combine(folder.FullName, "corpus.jsonl")).ToList();
        var queries = JsonLines.Read<QueryRow>(Path.Combine(folder.FullName, "queries.jsonl")).Where(query => relevant.ContainsKey(query.Id)).ToList();
        return new RetrievalSet(corpus, queries, relevant);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, int>> Judgements(string path)
    {
        if (!File.Exists(path))
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, CliText.FileMissing, path));
        return File.ReadLines(path)
            .Select(line => line.Split('\t', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 3 && int.TryParse(cells[2], CultureInfo.InvariantCulture, out var grade) && grade > 0)
            .GroupBy(cells => cells[0])
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyDictionary<string, int>)group.ToDictionary(cells => cells[1], cells => int.Parse(cells[2], CultureInfo.InvariantCulture)));
    }
}
