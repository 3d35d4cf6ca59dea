using System.Collections.Frozen;

namespace StaffAssistant.Core.Language;

/// <summary>
/// Puts verbs together again whose first part stands at the end of the clause: "rechnen Sie die Reise spätestens nach drei Monaten ab" also holds
/// "abrechnen". Only words that the lexicon knows come about so.
/// </summary>
internal sealed class SeparableVerbs(CompoundLexicon lexicon)
{
    private const int FarthestVerb = 15;
    private static readonly string[] Endings = ["", "en", "n"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = new[]
    {
        "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "mit", "nach", "statt", "teil", "um", "vor", "weg", "weiter", "zu", "zurück", "zusammen",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the word may be the first part of a verb that stands at the end of its clause.</summary>
    public static bool MayEnd(ReadOnlySpan<char> text, int start, int length)
    {
        if (length is < 2 or > 8 || !Prefixes.Contains(text.Slice(start, length)))
            return false;
        var next = start + length;
        while (next < text.Length && text[next] == ' ')
            next++;
        return next == text.Length || text[next] is '.' or ',' or ';' or ':' or '?' or '!' or '\n';
    }

    /// <summary>The whole verb, folded; null when no word before it in its sentence makes one.</summary>
    public string? Join(string text, int start, int length, IReadOnlyList<AnalyzedToken> before)
    {
        var prefix = TextNormalizer.Fold(text.AsSpan(start, length));
        for (var index = before.Count - 1; index >= Math.Max(0, before.Count - FarthestVerb); index--)
        {
            var token = before[index];
            if (text.AsSpan(token.Start, start - token.Start).IndexOfAny(".;!?\n") >= 0)
                return null;
            if (VerbOf(prefix, text[token.Start], token.Word) is { } verb)
                return verb;
        }

        return null;
    }

    private string? VerbOf(string prefix, char first, WordForms word)
    {
        if (!char.IsLower(first) || word.Parts.Count > 0)
            return null;
        foreach (var ending in Endings)
        {
            if (lexicon.Contains(prefix + word.Stem + ending))
                return prefix + word.Stem + ending;
        }

        return null;
    }
}
