using System.Globalization;
using System.Text;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Originals;

/// <summary>The name that a download carries: readable, and without anything that could lead a reader or a file system astray.</summary>
internal static class DownloadName
{
    private const int Longest = 150;
    private const string Forbidden = "\\/:*?\"<>|;%";

    public static string Of(StoredFile file)
    {
        var name = new StringBuilder();
        foreach (var rune in file.Name.Normalize().EnumerateRunes())
            name.Append(IsSafe(rune) ? rune.ToString() : "_");
        var safe = name.ToString().Trim(' ', '.');
        if (safe.Length > Longest)
            safe = safe[..(Longest - file.Extension.Length)] + file.Extension;
        return safe.Length == 0 ? "original" : safe;
    }

    private static bool IsSafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !Forbidden.Contains(rune.ToString(), StringComparison.Ordinal);
}
