using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>
/// Looks for what disagrees with an answer: first among what the question found, then, where a value is asked for, among what says the same as the sentences
/// that answer. The other side may be written in words that the question does not hold.
/// </summary>
public sealed class ContradictionSearch(ConflictFinder conflicts, Retriever retriever)
{
    private const int PassagesLookedUp = 5;

    /// <summary>Both sides, and the passage that had to be looked up; nothing when nothing disagrees.</summary>
    public async Task<OpposedSides> FindAsync(Question question, Findings findings, CancellationToken cancellationToken)
    {
        if (conflicts.Find(findings) is { Count: > 0 } found)
            return new OpposedSides(found, []);
        foreach (var clause in conflicts.ToLookUp(findings))
        {
            var alike = await retriever.FindAsync(question with { Text = clause, AsTyped = null }, PassagesLookedUp, cancellationToken);
            var unknown = alike.Passages.Where(passage => !findings.Passages.Any(known => known.Source.Passage.Id == passage.Source.Passage.Id)).ToList();
            if (conflicts.Find(findings, unknown) is { Count: > 0 } sides)
                return new OpposedSides(sides, [.. unknown.Where(passage => sides.SelectMany(side => side.Quotes).Any(quote => quote.Passage == passage.Source.Passage.Id))]);
        }

        return OpposedSides.None;
    }
}
