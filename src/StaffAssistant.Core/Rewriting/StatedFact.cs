namespace StaffAssistant.Core.Rewriting;

/// <summary>Something that a text states and that must be the same in other words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The same for the same fact, however written.</param>
/// <param name="Words">As the text writes it.</param>
/// <param name="At">Where it stands.</param>
internal sealed record StatedFact(StatedKind Kind, string Key, string Words, int At)
{
    /// <summary>Number of its sentence, from 0.</summary>
    public int Sentence { get; init; }

    /// <summary>True for a number written as a word: it may stand for a figure, and nothing need stand for it ("zwei" is often no number of the matter).</summary>
    public bool IsWord { get; init; }

    /// <summary>What a figure counts.</summary>
    public FigureUse Use { get; init; }
}
