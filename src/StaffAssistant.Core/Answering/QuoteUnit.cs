using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>The smallest thing that quote mode says: a sentence, a list with its lead-in, a table row with its column names.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Rank">The passage's place among the findings, from 0.</param>
/// <param name="Ordinal">Its place in the passage, from 0.</param>
/// <param name="Form">How it is set.</param>
/// <param name="Lines">Its lines, each verbatim in the passage.</param>
/// <param name="Words">Its words as search sees them.</param>
internal sealed record QuoteUnit(FoundPassage Passage, int Rank, int Ordinal, StatementForm Form, IReadOnlyList<string> Lines, AnalyzedText Words)
{
    /// <summary>What the unit stands under, as search sees it: title, headings, the sentence that leads into a table.</summary>
    public required AnalyzedText Context { get; init; }

    /// <summary>Counts the lists and tables of the passage, from 1: rows of one table, items of one long list; 0 for what is whole by itself.</summary>
    public int Group { get; init; }

    public string Text { get; } = string.Join('\n', Lines);
}
