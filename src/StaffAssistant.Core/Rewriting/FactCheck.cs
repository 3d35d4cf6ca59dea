using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;

namespace StaffAssistant.Core.Rewriting;

/// <summary>
/// Compares what must be the same in a text and in what was made of it, whatever the language: numbers (in figures or, in German and English, as words), days, amounts
/// with their currency, abbreviations of laws, names of persons. Counts how often each stands there, and whether those of one kind follow each other as before, sentence
/// by sentence where both have as many. Whether both mean the same it cannot tell.
/// </summary>
public static class FactCheck
{
    /// <summary>How the two differ; empty when all is the same.</summary>
    public static IReadOnlyList<Deviation> Compare(string original, string rewritten)
    {
        var ((old, oldSentences), (now, nowSentences)) = (StatedFactReader.Read(original), StatedFactReader.Read(rewritten));
        List<Deviation> counted =
        [
            .. Lacking(old, now, DeviationKind.Missing, DeviationKind.Fewer), .. NamesMissing(original, rewritten),
            .. Lacking(now, old, DeviationKind.Added, DeviationKind.More),
        ];
        // Where something is missing, what stands elsewhere is often only what follows from it.
        return counted.Count > 0 ? [.. counted.Distinct()] : [.. Moved(old, now, oldSentences == nowSentences).Distinct()];
    }

    /// <summary>True when a text holds something that can be compared.</summary>
    public static bool HasFacts(string text) => StatedFactReader.Read(text).Facts.Any(fact => !fact.IsWord) || PersonsOf(text).Any();

    private static IEnumerable<Deviation> Lacking(IReadOnlyList<StatedFact> some, IReadOnlyList<StatedFact> others, DeviationKind none, DeviationKind less)
    {
        var there = others.CountBy(fact => (fact.Kind, fact.Key)).ToDictionary();
        foreach (var group in some.Where(fact => !fact.IsWord).GroupBy(fact => (fact.Kind, fact.Key)))
        {
            var count = there.GetValueOrDefault(group.Key);
            // How often a law is named is a matter of style.
            if (count == 0)
                yield return new Deviation(none, group.First().Words);
            else if (count < group.Count() && group.Key.Kind != StatedKind.Law)
                yield return new Deviation(less, group.First().Words);
        }
    }

    private static IEnumerable<Deviation> Moved(IReadOnlyList<StatedFact> old, IReadOnlyList<StatedFact> now, bool aligned)
    {
        var sections = old.Where(fact => fact.Use == FigureUse.Section).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in now.Where(fact => fact.Use == FigureUse.Section && !sections.Contains(fact.Key)))
            yield return new Deviation(DeviationKind.Moved, fact.Words);
        // Numbers of sections, amounts and others change places among each other in any translation; those of one kind rarely do.
        foreach (var isMeant in new Func<StatedFact, bool>[]
        {
            fact => fact.Kind == StatedKind.Day,
            fact => fact.Kind == StatedKind.Amount,
            fact => fact.Kind == StatedKind.Figure && sections.Contains(fact.Key),
            fact => fact.Kind == StatedKind.Figure && !sections.Contains(fact.Key) && fact.Use != FigureUse.Amount,
        })
        {
            foreach (var words in MovedAmong([.. old.Where(isMeant)], [.. now.Where(isMeant)], aligned))
                yield return new Deviation(DeviationKind.Moved, words);
        }
    }

    private static IEnumerable<string> MovedAmong(IReadOnlyList<StatedFact> old, IReadOnlyList<StatedFact> now, bool aligned)
    {
        var figures = old.Concat(now).Where(fact => !fact.IsWord).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        var (before, after) = (old.Where(fact => figures.Contains(fact.Key)).ToList(), now.Where(fact => figures.Contains(fact.Key)).ToList());
        // A number that stands as a word on one side may be one too many: then nothing can be said of their order.
        if (before.Count != after.Count)
            return [];
        return before.Zip(after).Where(pair => pair.First.Key != pair.Second.Key || (aligned && pair.First.Sentence != pair.Second.Sentence)).Select(pair => pair.First.Words);
    }

    private static IEnumerable<Deviation> NamesMissing(string original, string rewritten) =>
        PersonsOf(original).Where(name => !rewritten.Contains(name, StringComparison.OrdinalIgnoreCase)).Distinct().Select(name => new Deviation(DeviationKind.Missing, name));

    private static IEnumerable<string> PersonsOf(string text) => PersonalDataFinder.Find(text).Where(span => span.Kind == PersonalDataKind.Person).Select(span => span.In(text));
}
