using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Finds again what was recognised elsewhere in the same request.</summary>
internal static class Repetitions
{
    /// <summary>The pieces found in a text and every further place of the same words, in reading order, without overlap.</summary>
    public static IReadOnlyList<PersonalDataSpan> In(string text, IReadOnlyList<PersonalDataSpan> found, IReadOnlyList<(string Words, PersonalDataKind Kind)> names)
    {
        var spans = found.ToList();
        foreach (var (words, kind) in names)
        {
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            {
                if (Pattern.StandsAlone(text, at, at + words.Length) && !spans.Any(span => span.Start < at + words.Length && at < span.End))
                    spans.Add(new PersonalDataSpan(at, words.Length, kind));
            }
        }

        return [.. spans.OrderBy(span => span.Start)];
    }
}
