using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>Whether two claims speak of the same thing, as far as their words alone do not tell: by their documents' titles, their cases, and what they depart from.</summary>
internal sealed partial class ClaimSubject(GermanAnalysis analysis, AnalyzedText question)
{
    private const int SharedBeginning = 4;
    private readonly IReadOnlyList<CaseGroup> _groups = CaseGroup.Shipped(analysis);
    private readonly HashSet<string> _asked = PartsOf(question);

    /// <summary>True when nothing says that they speak of different things.</summary>
    public bool IsShared(Claim one, Claim other) =>
        !Departure().IsMatch(one.Unit.Text) && !Departure().IsMatch(other.Unit.Text) && NamesSubjectOf(one, other) && NamesSubjectOf(other, one)
        && _groups.All(group => AreCompatible(CasesOf(group, one), CasesOf(group, other)));

    // "Über vollständige Anträge wird in sechs Wochen entschieden" says by its title alone that it speaks of the Wohngeld that was asked about.
    private bool NamesSubjectOf(Claim one, Claim other)
    {
        var own = PartsOf(one.Unit.Words);
        var said = PartsOf(other.Unit.Words, other.Unit.Context);
        return PartsOf(analysis.Analyze(one.Title)).Where(part => _asked.Contains(part) && !own.Contains(part)).All(part => said.Any(word => SameBeginning(word, part)));
    }

    private IReadOnlyList<int> CasesOf(CaseGroup group, Claim claim) => group.NamedIn(claim.Unit.Words) is { Count: > 0 } named ? named
        : claim.Unit.Passage.Source.Passage.Locator.HeadingPath is [.., var heading] ? group.NamedIn(analysis.Analyze(heading)) : [];

    private static bool AreCompatible(IReadOnlyList<int> one, IReadOnlyList<int> other) => one.Count == 0 || other.Count == 0 || one.Intersect(other).Any();

    private static HashSet<string> PartsOf(params ReadOnlySpan<AnalyzedText> texts)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
            parts.UnionWith(text.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)));
        return parts;
    }

    private static bool SameBeginning(string one, string other)
    {
        var length = Math.Min(SharedBeginning, Math.Min(one.Length, other.Length));
        return one.AsSpan(0, length).SequenceEqual(other.AsSpan(0, length));
    }

    [GeneratedRegex(@"\b([Aa]bweich\w+ von|[Ii]n Abweichung|[Aa]bweichend\w*|[Aa]n ?[Ss]telle (von|der|des)|[Aa]nstelle|[Aa]usnahmsweise)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Departure();
}
