namespace StaffAssistant.Core.Language;

/// <summary>In-word 4-grams with boundary marks: <c>arbeit</c> gives <c>_arb arbe rbei beit eit_</c>. They forgive typing errors and find words inside words.</summary>
public static class WordGrams
{
    /// <summary>Characters of a gram.</summary>
    public const int Size = 4;

    /// <summary>The grams of a folded word; a word of two letters or fewer is its own gram.</summary>
    public static IEnumerable<string> Of(string folded)
    {
        var marked = $"_{folded}_";
        if (marked.Length <= Size)
        {
            yield return marked;
            yield break;
        }

        for (var start = 0; start + Size <= marked.Length; start++)
            yield return marked.Substring(start, Size);
    }

    /// <summary>The same grams as numbers, without memory of their own: four UTF-16 characters in one.</summary>
    public static PackedGrams Packed(string folded) => new(folded);

    /// <summary>A gram of <see cref="Of"/> as the number that <see cref="Packed"/> gives for it.</summary>
    public static ulong Pack(string gram) => gram.Aggregate(0UL, (packed, character) => (packed << 16) | character);

    /// <summary>How many grams <see cref="Of"/> gives.</summary>
    public static int CountOf(string folded) => Math.Max(1, folded.Length + 2 - Size + 1);
}
