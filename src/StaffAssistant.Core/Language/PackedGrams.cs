namespace StaffAssistant.Core.Language;

/// <summary>Goes through the in-word 4-grams of a word as numbers; for the inner loops of ranking, where millions of them pass.</summary>
public struct PackedGrams(string folded)
{
    private const char Bound = '_';
    private int _next;
    private ulong _packed;

    /// <summary>The gram at hand.</summary>
    public readonly ulong Current => _packed;

    /// <summary>Makes it usable in a loop.</summary>
    public readonly PackedGrams GetEnumerator() => this;

    /// <summary>Goes to the next gram; false after the last.</summary>
    public bool MoveNext()
    {
        var length = folded.Length + 2;
        if (_next >= length)
            return false;
        // The first gram takes four characters (or all, when the word is shorter), each further one takes one more.
        var until = _next == 0 ? Math.Min(WordGrams.Size, length) : _next + 1;
        for (; _next < until; _next++)
            _packed = (_packed << 16) | (_next == 0 || _next == length - 1 ? Bound : folded[_next - 1]);
        return true;
    }
}
