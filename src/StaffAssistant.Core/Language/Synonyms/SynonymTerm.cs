namespace StaffAssistant.Core.Language.Synonyms;

/// <summary>A member of a group of synonyms.</summary>
/// <param name="Text">As the list writes it.</param>
/// <param name="Stems">The stems of its words in order, stop words left out; never empty.</param>
public sealed record SynonymTerm(string Text, IReadOnlyList<string> Stems)
{
    /// <summary>True when a text has its words one after the other.</summary>
    public bool StandsIn(AnalyzedText text) => Enumerable.Range(0, text.Tokens.Count).Any(index => StandsAt(text.Tokens, index));

    /// <summary>True when its words begin at a place of a text and follow one another.</summary>
    internal bool StandsAt(IReadOnlyList<AnalyzedToken> tokens, int index)
    {
        if (index + Stems.Count > tokens.Count)
            return false;
        for (var word = 0; word < Stems.Count; word++)
        {
            if (tokens[index + word].Word.Stem != Stems[word])
                return false;
        }

        return true;
    }
}
