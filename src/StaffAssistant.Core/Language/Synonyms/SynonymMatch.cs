namespace StaffAssistant.Core.Language.Synonyms;

/// <summary>A word of a question with the words that mean the same.</summary>
/// <param name="Said">The word as the list writes it, with its stems.</param>
/// <param name="Others">What else is looked for.</param>
/// <param name="Weight">How much the word counts in the question, from 0 to 1.</param>
public sealed record SynonymMatch(SynonymTerm Said, IReadOnlyList<SynonymTerm> Others, double Weight)
{
    /// <summary>True when a text has the word itself.</summary>
    public bool StandsIn(AnalyzedText text) => Said.StandsIn(text);

    /// <summary>The first of the other words that stands in a text; null when none does.</summary>
    public SynonymTerm? FoundIn(AnalyzedText text) => Others.FirstOrDefault(term => term.StandsIn(text));
}
