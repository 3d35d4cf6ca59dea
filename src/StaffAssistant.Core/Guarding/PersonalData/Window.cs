namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>What stands around a place in a text.</summary>
internal static class Window
{
    /// <summary>The characters before a position, of the same line.</summary>
    public static ReadOnlySpan<char> Before(string text, int at, int reach)
    {
        var window = text.AsSpan(Math.Max(0, at - reach), Math.Min(reach, at));
        return window[(window.LastIndexOf('\n') + 1)..];
    }

    /// <summary>The characters after a position, of the same line.</summary>
    public static ReadOnlySpan<char> After(string text, int at, int reach)
    {
        var window = text.AsSpan(at, Math.Min(reach, text.Length - at));
        var line = window.IndexOf('\n');
        return line < 0 ? window : window[..line];
    }

    /// <summary>True when one of the words stands, in lower case and as the beginning of a word or inside one, in the characters before a position.</summary>
    public static bool Before(string text, int at, int reach, ReadOnlySpan<string> words) => ContainsAny(Before(text, at, reach), words);

    /// <summary>The same in the characters after a position.</summary>
    public static bool After(string text, int at, int reach, ReadOnlySpan<string> words) => ContainsAny(After(text, at, reach), words);

    public static bool ContainsAny(ReadOnlySpan<char> window, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (window.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
