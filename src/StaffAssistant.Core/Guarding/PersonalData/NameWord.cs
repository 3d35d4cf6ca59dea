namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>A word of a text as the recogniser of persons reads it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="Text">The word, hyphens and apostrophes inside it included.</param>
/// <param name="Gap">What stands between the word before and this one.</param>
internal sealed record NameWord(int Start, int End, string Text, string Gap)
{
    /// <summary>True when it begins with a capital.</summary>
    public bool IsCapital { get; } = char.IsUpper(Text[0]);

    /// <summary>True when all its letters are capitals, and there are at least two.</summary>
    public bool IsShouted { get; } = Text.Length > 1 && !Text.Any(char.IsLower);

    /// <summary>True when only a blank parts it from the word before.</summary>
    public bool Follows => Gap is " " or "\n";

    /// <summary>True when it begins a sentence or line.</summary>
    public bool Begins => Gap.Length == 0 || Gap.IndexOfAny(['.', '!', '?', '\n', ':', ';', '"', '„', '“', '|']) >= 0;

    /// <summary>The words of a text. Words with digits are left out; the gap holds them.</summary>
    public static List<NameWord> Of(string text)
    {
        var words = new List<NameWord>();
        var last = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '-' or '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
                at++;
            if (text[start..at].Any(char.IsDigit) || (start > 0 && (char.IsDigit(text[start - 1]) || text[start - 1] is '@' or '/' or '_' or '<')))
                continue;
            words.Add(new NameWord(start, at, text[start..at], text[last..start]));
            last = at;
        }

        return words;
    }
}
