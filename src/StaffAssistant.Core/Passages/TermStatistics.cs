using StaffAssistant.Core.Language.Synonyms;

namespace StaffAssistant.Core.Passages;

/// <summary>
/// How rare the words of a question are in the index, and how long its passages are: global figures, which tell nothing of a single document.
/// Frequencies count passages; a word that is missing counts as 0.
/// </summary>
public sealed record TermStatistics
{
    /// <summary>Number of passages in the index, at least 1.</summary>
    public required int Passages { get; init; }

    /// <summary>Passages that hold a stem, as a word or as part of a compound.</summary>
    public required IReadOnlyDictionary<string, int> Stems { get; init; }

    /// <summary>Passages that hold an in-word 4-gram, estimated from the words that hold it.</summary>
    public required IReadOnlyDictionary<string, double> Grams { get; init; }

    /// <summary>Mean number of stems of a passage, parts of compounds and a heading's weight counted.</summary>
    public required double MeanStems { get; init; }

    /// <summary>Mean number of in-word 4-grams of a passage.</summary>
    public required double MeanGrams { get; init; }

    /// <summary>True when a word of the term is known to stand in no passage; false, too, when nothing is known of its words.</summary>
    public bool Lacks(SynonymTerm term)
    {
        foreach (var stem in term.Stems)
        {
            if (Stems.TryGetValue(stem, out var passages) && passages == 0)
                return true;
        }

        return false;
    }
}
