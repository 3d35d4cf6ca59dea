using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Tells a title that an author set from what programs leave in the properties of a file.</summary>
internal static partial class PropertyTitle
{
    /// <summary>The title, or null when it says nothing.</summary>
    public static string? Of(string? property)
    {
        if (string.IsNullOrWhiteSpace(property))
            return null;
        var title = TextCleaner.Line(property);
        return title.Length < 3 || LeftByProgram().IsMatch(title) ? null : title;
    }

    [GeneratedRegex(@"^(microsoft (word|powerpoint|excel)\b|dokument\s?\d*$|document\s?\d*$|untitled|unbenannt|ohne titel|titel$|title$|powerpoint-pr)|\.(docx?|pdf|odt|rtf|indd|tmp|dotx?|xlsx?|pptx?|html?|csv|eml)$|^[\w-]+_[\w_-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex LeftByProgram();
}
