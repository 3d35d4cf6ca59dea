using System.Collections.Frozen;
using System.Text;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>What the end of a line tells about the next one.</summary>
internal static class LineEnd
{
    private static readonly FrozenSet<string> FunctionWords = FrozenSet.ToFrozenSet(
        """
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im in an am auf aus bei beim bis durch für gegen gemäß hinter je mit nach neben
        ohne pro seit sowie statt über um unter vom von vor während wegen zu zum zur zwischen innerhalb außerhalb aufgrund mittels und oder bzw. als wie dass daß ob wenn ist sind
        wird werden nicht auch nur noch sich ihre ihrer ihren seine seiner seinen diese dieser dieses diesem diesen jede jeder jedes jedem jeden alle aller allen sonstige sonstigen
        § §§ Abs. Nr. Art. Ziffer Ziffern Absatz Anlage gem. i.V.m. vgl. z.B. einschließlich insbesondere laut sofern soweit
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Conjunctions = FrozenSet.ToFrozenSet(["und", "oder", "sowie", "bzw.", "nicht", "auch", "wird", "werden", "ist", "sind"], StringComparer.Ordinal);

    /// <summary>True when the line does not close its sentence.</summary>
    public static bool IsOpen(string line)
    {
        var end = line.AsSpan().TrimEnd("\"“”’'»«)]");
        if (end.IsEmpty)
            return true;
        if (end[^1] == '.')
            return Abbreviations.AlwaysContinues(LastWord(line).AsSpan().TrimStart("(\"„").TrimEnd('.'));
        return end[^1] is not (':' or ';' or '!' or '?');
    }

    /// <summary>True when the paragraph may go on although the line closes a sentence: behind a full stop, and in lower case behind a semicolon.</summary>
    public static bool MayGoOn(string line, string next) => line.AsSpan().TrimEnd("\"“”’'»«)]") is [.., '.'] || (line[^1] == ';' && char.IsLower(next[0]));

    /// <summary>True when an article, preposition or the like stands last, so that the line cannot end a paragraph.</summary>
    public static bool NeedsMore(string line) => line.Contains(' ') && FunctionWords.Contains(LastWord(line));

    /// <summary>True when the last word may join two items of a list.</summary>
    public static bool IsConjunction(string line) => Conjunctions.Contains(LastWord(line));

    /// <summary>True when a comma, hyphen or slash stands last.</summary>
    public static bool IsBroken(string line) => line[^1] is ',' or '-' or '/' or '‐' || Unclosed(line);

    /// <summary>Puts the next line behind the text so far: a hyphen that only breaks a word goes, one that belongs to it stays.</summary>
    public static void Append(StringBuilder text, string next)
    {
        if (text.Length > 1 && text[^1] is '-' or '‐' && char.IsLetterOrDigit(text[^2]))
        {
            if (char.IsLower(next[0]) && !StartsWithConjunction(next))
                text.Length--;
            else if (StartsWithConjunction(next))
                text.Append(' ');
        }
        else if (!(text.Length > 1 && text[^1] == '/' && char.IsLetter(text[^2])))
        {
            text.Append(' ');
        }

        text.Append(next);
    }

    // "Ein- und Ausgang" keeps its hyphen.
    private static bool StartsWithConjunction(string next)
    {
        var end = next.IndexOf(' ');
        return (end < 0 ? next : next[..end]) is "und" or "oder" or "bzw." or "sowie" or "als" or "noch" or "bis" or "u.";
    }

    private static bool Unclosed(string line) => line.LastIndexOf('(') > line.LastIndexOf(')');

    private static string LastWord(string line)
    {
        var end = line.LastIndexOf(' ');
        return line[(end + 1)..];
    }
}
