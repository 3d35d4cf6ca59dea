using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>Recognises text that a spreadsheet program would take for a formula when the text is pasted or exported.</summary>
internal static partial class FormulaText
{
    public static bool IsIn(string text) => text.Length > 1 && Start().IsMatch(text) && !Harmless().IsMatch(text);

    [GeneratedRegex(@"^\s*[=+\-@＝＋－＠]\S")]
    private static partial Regex Start();

    // Signed figures and telephone numbers.
    [GeneratedRegex(@"^\s*[+\-][\d\s.,/()%€-]+$")]
    private static partial Regex Harmless();
}
