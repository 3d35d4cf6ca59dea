using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>For which cases of a group a rule holds, and which of them a question names.</summary>
internal sealed class RuleCases(GermanAnalysis analysis)
{
    /// <summary>The groups of cases that rules tell apart.</summary>
    public IReadOnlyList<CaseGroup> Groups { get; } = CaseGroup.Shipped(analysis);

    /// <summary>The places of the cases that a unit holds for; none when it names none. A sentence that names no case holds for the one in its heading ("§ 3 Genehmigung bei Beamtinnen und Beamten").</summary>
    public IReadOnlyList<int> Of(CaseGroup group, QuoteUnit unit) => group.NamedIn(unit.Words) is { Count: > 0 } named ? named
        : unit.Passage.Source.Passage.Locator.HeadingPath is [.., var heading] ? group.NamedIn(analysis.Analyze(heading)) : [];

    /// <summary>Each group with the cases of it that a question names; none where it leaves the case open.</summary>
    public IReadOnlyList<(CaseGroup Group, IReadOnlyList<int> Cases)> NamedIn(AnalyzedText question) => [.. Groups.Select(group => (group, group.NamedIn(question)))];

    /// <summary>False for a unit that names only other cases than the question does.</summary>
    public bool HoldsFor(IReadOnlyList<(CaseGroup Group, IReadOnlyList<int> Cases)> named, QuoteUnit unit) =>
        named.All(asked => asked.Cases.Count == 0 || Of(asked.Group, unit) is not { Count: > 0 } own || own.Intersect(asked.Cases).Any());
}
