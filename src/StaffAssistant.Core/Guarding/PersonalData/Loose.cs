namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Takes numbers out of a text in whatever way they are broken up.</summary>
internal static class Loose
{
    /// <summary>So many letters and digits from a position on, upper case, with at most one separator between two; null when the word goes on or ends before.</summary>
    public static (string Bare, int End)? Take(string text, int at, int length) => Take(text, at, length, static (_, _) => true);

    /// <summary>The same by a shape: A is a letter, 0 a digit.</summary>
    public static (string Bare, int End)? Take(string text, int at, string shape) =>
        Take(text, at, shape.Length, (character, i) => shape[i] == '0' ? char.IsAsciiDigit(character) : char.IsAsciiLetter(character));

    private static (string Bare, int End)? Take(string text, int at, int length, Func<char, int, bool> fits)
    {
        Span<char> bare = stackalloc char[length];
        var taken = 0;
        for (var i = at; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                if (!fits(text[i], taken))
                    return null;
                bare[taken++] = char.ToUpperInvariant(text[i]);
                if (taken == length)
                    return i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) ? null : (bare.ToString(), i + 1);
            }
            else if (text[i] is not (' ' or '.' or '-' or '/' or '_') || text[i - 1] is ' ' or '.' or '-' or '/' or '_')
            {
                return null;
            }
        }

        return null;
    }
}
