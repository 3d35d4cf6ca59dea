using System.Text;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Replaces personal data by words that people read, with no way back: for texts that are kept or sent to others.</summary>
public static class PlainMask
{
    /// <summary>The text with each piece replaced.</summary>
    /// <param name="text">What somebody typed.</param>
    /// <param name="word">The word that stands for a kind, for example "[Name]".</param>
    public static string Apply(string text, Func<PersonalDataKind, string> word) => Replace(text, PersonalDataFinder.Find(text), span => word(span.Kind));

    /// <summary>The text with given pieces replaced.</summary>
    internal static string Replace(string text, IReadOnlyList<PersonalDataSpan> spans, Func<PersonalDataSpan, string> word)
    {
        if (spans.Count == 0)
            return text;
        var (masked, at) = (new StringBuilder(text.Length), 0);
        foreach (var span in spans)
        {
            masked.Append(text, at, span.Start - at).Append(word(span));
            at = span.End;
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }
}
