using System.Text.RegularExpressions;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Splitting;

/// <summary>Recognises the heading at the top of a document that only repeats its title.</summary>
internal static partial class DocumentTitle
{
    /// <summary>Tells of a heading whether it is that one.</summary>
    public static Func<TextBlock, bool> In(IReadOnlyList<TextBlock> blocks, string title)
    {
        if (blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading) is not { Label: null } first || !OnlyRepeats(first.Text, title))
            return _ => false;
        return heading => ReferenceEquals(heading, first);
    }

    // "Dienstanweisung Reisekosten (DA 3.2)" above a document titled "Reisekosten" adds only its kind and number.
    private static bool OnlyRepeats(string heading, string title)
    {
        var known = Words().Matches(title).Select(word => word.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Words().Matches(NumberInBrackets().Replace(heading, string.Empty)).All(word => known.Contains(word.Value) || DocumentKinds.Contains(word.Value));
    }

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\([A-Z]{2,4}\s?\d[^)]*\)")]
    private static partial Regex NumberInBrackets();
}
