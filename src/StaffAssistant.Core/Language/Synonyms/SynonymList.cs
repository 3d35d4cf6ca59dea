namespace StaffAssistant.Core.Language.Synonyms;

/// <summary>
/// Groups of words that mean the same in an administration, and narrower words with the broader ones that rules use ("Hund" is a "Tier"): our own lists
/// (<c>synonyms.de.txt</c>, <c>narrower.de.txt</c>). Looked up by stem, phrases word by word.
/// </summary>
public sealed class SynonymList
{
    private readonly Dictionary<string, List<(SynonymTerm Term, IReadOnlyList<SynonymTerm> Group)>> _byFirstStem = new(StringComparer.Ordinal);

    /// <summary>Builds a list from lines of members parted by semicolons, and from lines <c>broader; broader &lt; narrower; narrower</c>.</summary>
    public SynonymList(IEnumerable<string> groups, IEnumerable<string> narrower, Func<string, AnalyzedText> analyze)
    {
        foreach (var line in groups)
        {
            var group = TermsOf(line, analyze);
            Add(group, group);
            Count++;
        }

        foreach (var sides in narrower.Select(line => line.Split('<')))
            Add(TermsOf(sides[1], analyze), TermsOf(sides[0], analyze));
    }

    /// <summary>How many groups of words that mean the same it has.</summary>
    public int Count { get; }

    /// <summary>The members of groups that stand in a question, with the other members of their groups that do not.</summary>
    public IReadOnlyList<SynonymMatch> Find(IReadOnlyList<AnalyzedToken> question)
    {
        var matches = new List<SynonymMatch>();
        var stems = question.Select(token => token.Word.Stem).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < question.Count; index++)
        {
            if (!_byFirstStem.TryGetValue(question[index].Word.Stem, out var terms))
                continue;
            foreach (var (term, group) in terms.Where(entry => entry.Term.StandsAt(question, index)))
                matches.Add(new SynonymMatch(term, OthersIn(group, question, stems), question.Skip(index).Take(term.Stems.Count).Max(token => token.Word.Weight)));
        }

        return matches;
    }

    private static List<SynonymTerm> TermsOf(string line, Func<string, AnalyzedText> analyze) => line
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(member => new SynonymTerm(member, [.. analyze(member).Tokens.Select(token => token.Word.Stem)]))
        .Where(term => term.Stems.Count > 0)
        .DistinctBy(term => string.Join(' ', term.Stems))
        .ToList();

    private void Add(List<SynonymTerm> said, List<SynonymTerm> meant)
    {
        foreach (var term in said)
        {
            if (!_byFirstStem.TryGetValue(term.Stems[0], out var terms))
                _byFirstStem[term.Stems[0]] = terms = [];
            terms.Add((term, meant));
        }
    }

    private static List<SynonymTerm> OthersIn(IReadOnlyList<SynonymTerm> group, IReadOnlyList<AnalyzedToken> question, HashSet<string> stems)
    {
        var others = new List<SynonymTerm>(group.Count);
        foreach (var other in group)
        {
            if (!stems.Contains(other.Stems[0]) || !StandsIn(question, other))
                others.Add(other);
        }

        return others;
    }

    private static bool StandsIn(IReadOnlyList<AnalyzedToken> question, SynonymTerm term) => Enumerable.Range(0, question.Count).Any(place => term.StandsAt(question, place));
}
