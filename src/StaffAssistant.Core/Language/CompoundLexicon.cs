using System.Collections.Frozen;
using System.Globalization;

namespace StaffAssistant.Core.Language;

/// <summary>
/// Words that may be parts of compounds, folded. The shipped list holds the words of the federal statutes (official works, § 5 UrhG) that occur at
/// least ten times; a corpus may add its own.
/// </summary>
public sealed class CompoundLexicon
{
    /// <summary>The shortest part, in letters; shorter ones cut words where they do not part.</summary>
    public const int MinimumPart = 4;

    // They end many words of administrations and seldom stand alone: "genehmigungspflichtig" is Genehmigung and pflichtig.
    private static readonly string[] Endings = ["pflichtig", "pflichtige", "pflichtigen", "pflichtiger", "pflichtiges", "bedurftig", "bedurftige", "bedurftigen"];

    private readonly FrozenSet<string> _words;

    private CompoundLexicon(IEnumerable<string> foldedWords) =>
        _words = foldedWords.Where(word => word.Length >= MinimumPart && word.All(char.IsLetter)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The shipped list.</summary>
    public static CompoundLexicon Shipped { get; } = new(ShippedWords(minimumCount: 10).Concat(Endings));

    /// <summary>How many words it holds.</summary>
    public int Count => _words.Count;

    /// <summary>A lexicon of these words alone.</summary>
    public static CompoundLexicon Of(IEnumerable<string> words) => new(words.Select(word => TextNormalizer.Fold(word)));

    /// <summary>True when the folded word may be a part.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    private static IEnumerable<string> ShippedWords(int minimumCount)
    {
        foreach (var line in LanguageData.Lines("words.de.txt.gz"))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (int.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture) >= minimumCount)
                yield return TextNormalizer.Fold(line.AsSpan(0, tab));
        }
    }
}
