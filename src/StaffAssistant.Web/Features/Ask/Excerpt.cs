using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>The beginning of a passage, for a list of passages to read.</summary>
internal static class Excerpt
{
    private const int Longest = 260;

    public static string Of(Passage passage)
    {
        var text = passage.Text.Replace('\n', ' ').Replace(TextBlock.CellSeparator, " · ", StringComparison.Ordinal);
        if (text.Length <= Longest)
            return text;
        var end = text.LastIndexOf(' ', Longest);
        return $"{text[..(end > 0 ? end : Longest)].TrimEnd(' ', ',', ';', ':', '.')} …";
    }
}
