using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>Cases that rules tell apart, of which a matter has one: place of work, kind of employment, means of transport.</summary>
internal sealed record CaseGroup(IReadOnlyList<CaseGroup.Case> Cases)
{
    /// <summary>The shipped groups.</summary>
    public static IReadOnlyList<CaseGroup> Shipped(GermanAnalysis analysis) =>
        [.. CaseLines.Read().Select(line => new CaseGroup([.. line.Split('|', StringSplitOptions.TrimEntries).Select(text => CaseOf(text, analysis))]))];

    /// <summary>The places of the cases that a text names.</summary>
    public IReadOnlyList<int> NamedIn(AnalyzedText text)
    {
        var stems = text.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)).ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, Cases.Count).Where(index => Cases[index].Stems.Overlaps(stems))];
    }

    private static Case CaseOf(string text, GermanAnalysis analysis)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new Case(text[..colon], analysis.Analyze(text[(colon + 1)..]).Tokens.Select(token => token.Word.Stem).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>One of the cases.</summary>
    internal sealed record Case(string Name, HashSet<string> Stems);
}
