using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Answering;

/// <summary>Sentences that only lead to what follows them: they answer nothing without it.</summary>
internal static partial class LeadIn
{
    /// <summary>True when the sentence goes on in the list or table below: it ends with a colon or with no end at all.</summary>
    public static bool IsOpen(string sentence) => sentence.Length > 0 && sentence[^1] is not ('.' or '!' or '?' or ';' or '"' or '“' or ')');

    /// <summary>True when the sentence says only that a list or table follows.</summary>
    public static bool IsPointer(string sentence) => sentence.EndsWith(':') || Pointer().IsMatch(sentence);

    [GeneratedRegex(@"\b(folgend|nachfolgend|nachstehend|unten\s?stehend)\w*\s+(\w+\s+)?(Übersicht|Tabelle|Liste|Aufstellung|Matrix)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();
}
