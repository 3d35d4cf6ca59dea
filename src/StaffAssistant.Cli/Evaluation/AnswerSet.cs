namespace StaffAssistant.Cli.Evaluation;

/// <summary>A set for answers: a retrieval corpus and its questions, gold answers where there are any, and questions that nothing answers.</summary>
internal sealed record AnswerSet(
    IReadOnlyList<CorpusRow> Corpus,
    IReadOnlyList<QueryRow> Answerable,
    IReadOnlyDictionary<string, AnswerRow> Gold,
    IReadOnlyList<QueryRow> Unanswerable)
{
    /// <summary>Reads a set from its folder; <paramref name="unanswerable"/> adds questions from another file. Only questions with gold answers are answerable ones.</summary>
    public static AnswerSet Read(DirectoryInfo folder, FileInfo? unanswerable)
    {
        var gold = Optional<AnswerRow>(folder, "answers.jsonl").ToDictionary(row => row.Id);
        var questions = JsonLines.Read<QueryRow>(Path.Combine(folder.FullName, "queries.jsonl")).Where(query => gold.ContainsKey(query.Id)).ToList();
        var declined = Optional<QueryRow>(folder, "unanswerable.jsonl").Concat(unanswerable is null ? [] : JsonLines.Read<QueryRow>(unanswerable.FullName)).ToList();
        return new AnswerSet([.. JsonLines.Read<CorpusRow>(Path.Combine(folder.FullName, "corpus.jsonl"))], questions, gold, declined);
    }

    private static IEnumerable<T> Optional<T>(DirectoryInfo folder, string name)
    {
        var path = Path.Combine(folder.FullName, name);
        return File.Exists(path) || File.Exists(path + ".gz") ? JsonLines.Read<T>(path) : [];
    }
}
