using System.Collections.Frozen;

namespace StaffAssistant.Core.Language.References;

/// <summary>Laws that a text names by what they are about: <c>Gesetz über Gebühren für die Fortführung des Liegenschaftskatasters</c>.</summary>
internal static class DescribedLaws
{
    private const int MaximumTokens = 30;
    private static readonly string[] Kinds = ["Gesetz", "Verordnung", "Staatsvertrag", "Abkommen", "Tarifvertrag", "Satzung"];

    private static readonly FrozenSet<string> Inside = FrozenSet.ToFrozenSet(
        ["über", "zur", "zum", "für", "des", "der", "die", "das", "den", "dem", "und", "von", "vom", "im", "in", "an", "auf", "mit", "sowie", "oder", "bei", "zu", "gegen", "betreffend", "als"],
        StringComparer.Ordinal);

    /// <summary>The law that is described at a position; it ends with its last noun or with its abbreviation in brackets.</summary>
    public static ReferenceSource? At(string text, int position)
    {
        var kind = ReferenceCursor.Letters(text, position);
        if (!IsKind(kind))
            return null;
        var next = position + kind.Length;
        var end = next;
        for (var tokens = 0; tokens < MaximumTokens && next + 1 < text.Length && text[next] == ' '; tokens++)
        {
            if (text[next + 1] == '(')
            {
                var shortName = ReferenceCursor.Letters(text, next + 2);
                var close = next + 2 + shortName.Length;
                return shortName.Length > 1 && close < text.Length && text[close] == ')'
                    ? new ReferenceSource(LawNames.KeyOf(shortName.ToString()), position, close + 1, true)
                    : Ended(text, position, end, kind.Length);
            }

            var (start, length) = NameTokens.Next(text, next + 1);
            var word = text.AsSpan(start, length);
            if (start != next + 1 || length == 0 || !(char.IsUpper(word[0]) || Inside.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) || (tokens == 0 && char.IsUpper(word[0])))
                break;
            next = start + length;
            end = char.IsUpper(word[0]) ? next : end;
        }

        return Ended(text, position, end, kind.Length);
    }

    private static ReferenceSource? Ended(string text, int start, int end, int kindLength) =>
        end > start + kindLength ? new ReferenceSource(NameTokens.FormOf(text[start..end]), start, end, true) : null;

    private static bool IsKind(ReadOnlySpan<char> word)
    {
        foreach (var kind in Kinds)
        {
            if (word.StartsWith(kind, StringComparison.Ordinal) && word.Length <= kind.Length + 2)
                return true;
        }

        return false;
    }
}
