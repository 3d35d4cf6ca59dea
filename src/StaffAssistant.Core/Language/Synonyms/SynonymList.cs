namespace StaffAssistant.Core.Language.Synonyms;

/// <summary>Groups of words that mean the same in an administration: our own list (<c>synonyms.de.txt</c>). Looked up by stem, phrases word by word.</summary>
public sealed class SynonymList
{
    private readonly Dictionary<string, List<(SynonymTerm Term, IReadOnlyList<SynonymTerm> Group)>> _byFirstStem = new(StringComparer.Ordinal);

    /// <summary>Builds a list from lines of members parted by semicolons.</summary>
    public SynonymList(IEnumerable<string> lines, Func<string, AnalyzedText> analyze)
    {
        foreach (var line in lines)
        {
            var group = line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(member => new SynonymTerm(member, [.. analyze(member).Tokens.Select(token => token.Word.Stem)]))
                .Where(term => term.Stems.Count > 0)
                .DistinctBy(term => string.Join(' ', term.Stems))
                .ToList();
            foreach (var term in group)
            {
                if (!_byFirstStem.TryGetValue(term.Stems[0], out var terms))
                    _byFirstStem[term.Stems[0]] = terms = [];
                terms.Add((term, group));
            }

            Count++;
        }
    }

    /// <summary>How many groups it has.</summary>
    public int Count { get; }

    /// <summary>The members of groups that stand in a question, with the other members of their groups that do not.</summary>
    public IReadOnlyList<SynonymMatch> Find(IReadOnlyList<AnalyzedToken> question)
    {
        var matches = new List<SynonymMatch>();
        for (var index = 0; index < question.Count; index++)
        {
            if (!_byFirstStem.TryGetValue(question[index].Word.Stem, out var terms))
                continue;
            foreach (var (term, group) in terms.Where(entry => SynonymMatch.StandsAt(entry.Term, question, index)))
                matches.Add(new SynonymMatch(term, OthersIn(group, question), question.Skip(index).Take(term.Stems.Count).Max(token => token.Word.Weight)));
        }

        return matches;
    }

    private static IReadOnlyList<SynonymTerm> OthersIn(IReadOnlyList<SynonymTerm> group, IReadOnlyList<AnalyzedToken> question) =>
        [.. group.Where(other => !Enumerable.Range(0, question.Count).Any(place => SynonymMatch.StandsAt(other, question, place)))];
}
