using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Retrieval;

/// <summary>What was found for a question: the best passages as stored, with what composing an answer needs to weigh them.</summary>
/// <param name="Question">The question as search understands it.</param>
/// <param name="Terms">Rarity of its words in the index.</param>
/// <param name="Passages">Best first; every one visible to the asker and valid on the Stichtag.</param>
/// <param name="Support">How much of the question the best passage by words explains: its score over the weight of the question's words; 0 when nothing was found.</param>
public sealed record Findings(AnalyzedText Question, TermStatistics Terms, IReadOnlyList<FoundPassage> Passages, double Support)
{
    /// <summary>The question with its typing errors mended ("Meinten Sie …"); null when there are none.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Why the best passages were found without a word of the question ("Homeoffice = Telearbeit"); empty when they have its words.</summary>
    public IReadOnlyList<string> SynonymsUsed { get; init; } = [];

    /// <summary>What the words alone put first: by it alone is judged whether the question is answered, so that no embedding model can talk an answer into being, or out of it.</summary>
    public IReadOnlyList<SourcedPassage> ByWords { get; init; } = [.. Passages.Select(passage => passage.Source)];

    /// <summary>Whether an embedding model was asked for neighbours.</summary>
    public NeighbourUse Neighbours { get; init; }

    /// <summary>The passages alone, best first.</summary>
    public IReadOnlyList<SourcedPassage> Sources => [.. Passages.Select(passage => passage.Source)];
}
