using System.Globalization;
using System.IO.Compression;
using System.Text;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Cli.Words;

/// <summary>
/// Counts the words of statutes and collects their names. Written in a fixed order without times, so that the same corpus gives the same bytes:
/// <c>words.de.txt.gz</c> (word, tab, count; lower case, letters only), <c>laws.de.txt.gz</c> (abbreviation, tab, title; the law with most sections first).
/// </summary>
internal sealed class StatuteLists(int minimumCount)
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, int Sections)> _laws = new(StringComparer.Ordinal);

    /// <summary>Takes a section in.</summary>
    public void Add(StatuteRow row)
    {
        Count(TextNormalizer.Normalize($"{row.Title}\n{row.Text}"));
        var sections = _laws.GetValueOrDefault(row.Law).Sections;
        _laws[row.Law] = (row.LawTitle, sections + 1);
    }

    /// <summary>Writes both lists into a folder.</summary>
    public WordListsReport Write(DirectoryInfo folder)
    {
        folder.Create();
        var words = _words.Where(word => word.Value >= minimumCount).OrderBy(word => word.Key, StringComparer.Ordinal).ToList();
        var laws = _laws.OrderByDescending(law => law.Value.Sections).ThenBy(law => law.Key, StringComparer.Ordinal).ToList();
        Pack(folder, "words.de.txt.gz", words.Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Key}\t{word.Value}")));
        Pack(folder, "laws.de.txt.gz", laws.Select(law => $"{law.Key}\t{TextNormalizer.Normalize(law.Value.Title)}"));
        return new WordListsReport(words.Count, laws.Count);
    }

    private void Count(string text)
    {
        for (var (start, length) = WordTokenizer.Next(text, 0); length > 0; (start, length) = WordTokenizer.Next(text, start + length))
        {
            var word = text.AsSpan(start, length);
            var lowered = word.ToString().ToLowerInvariant();
            if (lowered.All(char.IsLetter))
                _words[lowered] = _words.GetValueOrDefault(lowered) + 1;
        }
    }

    private static void Pack(DirectoryInfo folder, string name, IEnumerable<string> lines)
    {
        using var file = File.Create(Path.Combine(folder.FullName, name));
        using var packed = new GZipStream(file, CompressionLevel.SmallestSize);
        packed.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
    }
}
