using System.Globalization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>Rows to measure speed with: a corpus repeated with changed words as often as needed, and questions made from its own rows. Seeded.</summary>
internal sealed class BenchCorpus(IReadOnlyList<CorpusRow> rows)
{
    private const int WordsOfQuestion = 6;
    private const int WordsOfLong = 160;

    /// <summary><paramref name="count"/> rows; from the second round on every eighth word carries the round's number, so that no row comes twice.</summary>
    public IEnumerable<CorpusRow> Rows(int count)
    {
        for (var index = 0; index < count; index++)
        {
            var row = rows[index % rows.Count];
            var round = index / rows.Count;
            yield return round == 0 ? row : row with { Id = string.Create(CultureInfo.InvariantCulture, $"{row.Id}-{round}"), Text = Changed(row.Text, round) };
        }
    }

    /// <summary><paramref name="count"/> questions of up to six longer words each, from rows chosen by <paramref name="seed"/>.</summary>
    public IReadOnlyList<QueryRow> Questions(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => new QueryRow(
            number.ToString(CultureInfo.InvariantCulture), QuestionFrom(rows[random.Next(rows.Count)], random), null))];
    }

    /// <summary>At most <paramref name="count"/> questions of the first 160 words each, from rows of at least so many; chosen by <paramref name="seed"/>.</summary>
    public IReadOnlyList<QueryRow> LongQuestions(int count, int seed)
    {
        var texts = rows.Select(row => row.Text.Split((char[]?)null, WordsOfLong + 1, StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length >= WordsOfLong).ToArray();
        new Random(seed).Shuffle(texts);
        return [.. texts.Take(count).Select((words, number) => new QueryRow(number.ToString(CultureInfo.InvariantCulture), string.Join(' ', words.Take(WordsOfLong)), null))];
    }

    private static string QuestionFrom(CorpusRow row, Random random)
    {
        var words = $"{row.Title} {row.Text}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).Take(120).ToArray();
        if (words.Length == 0)
            return row.Text;
        random.Shuffle(words);
        return string.Join(' ', words.Take(WordsOfQuestion));
    }

    private static string Changed(string text, int round)
    {
        var words = text.Split(' ');
        for (var index = 7; index < words.Length; index += 8)
            words[index] += string.Create(CultureInfo.InvariantCulture, $"{round}");
        return string.Join(' ', words);
    }
}
