using System.Numerics;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Passages;

/// <summary>The in-word 4-grams of a question with their indices, to be looked up millions of times: half of the places are free, so most looks end at the first.</summary>
internal sealed class GramTable
{
    // Fibonacci hashing: the high bits of the product depend on all four characters.
    private const ulong Spread = 11_400_714_819_323_198_485;
    private readonly ulong[] _grams;
    private readonly int[] _indices;
    private readonly int _shift;

    public GramTable(IReadOnlyCollection<KeyValuePair<string, int>> grams)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, grams.Count * 2));
        (_grams, _indices, _shift) = (new ulong[size], new int[size], 64 - BitOperations.Log2(size));
        foreach (var (gram, index) in grams)
            Add(WordGrams.Pack(gram), index);
    }

    /// <summary>The index of a gram; -1 when the question does not have it.</summary>
    public int Find(ulong gram)
    {
        for (var place = PlaceOf(gram); _grams[place] != 0; place = (place + 1) & (_grams.Length - 1))
        {
            if (_grams[place] == gram)
                return _indices[place];
        }

        return -1;
    }

    private void Add(ulong gram, int index)
    {
        var place = PlaceOf(gram);
        while (_grams[place] != 0)
            place = (place + 1) & (_grams.Length - 1);
        (_grams[place], _indices[place]) = (gram, index);
    }

    private int PlaceOf(ulong gram) => (int)((gram * Spread) >> _shift);
}
