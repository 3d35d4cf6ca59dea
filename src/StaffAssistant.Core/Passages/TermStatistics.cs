namespace StaffAssistant.Core.Passages;

/// <summary>How rare the words of a question are in the index; global figures, which tell nothing of a single document.</summary>
/// <param name="Passages">Number of passages in the index.</param>
/// <param name="StemFrequency">Passages that hold a stem or compound part, by its text.</param>
/// <param name="GramFrequency">Passages that hold an in-word 4-gram (estimated from the words that hold it), by its text.</param>
/// <param name="MeanGrams">Mean number of in-word 4-grams of a passage.</param>
public sealed record TermStatistics(
    int Passages,
    IReadOnlyDictionary<string, int> StemFrequency,
    IReadOnlyDictionary<string, double> GramFrequency,
    double MeanGrams);
