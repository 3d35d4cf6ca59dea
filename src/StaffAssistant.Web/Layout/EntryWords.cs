using System.Globalization;
using StaffAssistant.Core.Register;

namespace StaffAssistant.Web.Layout;

/// <summary>The words for an entry of the register.</summary>
public static class EntryWords
{
    private const long Kilobyte = 1024;

    /// <summary><c>PDF, 120 KB</c>: what a download brings.</summary>
    public static string File(RegisterEntry entry) => string.Create(
        CultureInfo.CurrentCulture, $"{Path.GetExtension(entry.FileName).TrimStart('.').ToUpperInvariant()}, {Math.Max(1, entry.FileLength / Kilobyte):N0} KB");

    /// <summary><c>Personalamt, 11.3, Tel. 4711</c>: the unit, else the contact, with the number; null when nothing is known.</summary>
    public static string? Owner(RegisterEntry entry) => VersionWords.Owner(entry.Unit, entry.Contact, entry.Phone);

    /// <summary><c>Fassung 2</c>.</summary>
    public static string Version(RegisterEntry entry) => string.Format(CultureInfo.CurrentCulture, VersionText.Version, entry.Ordinal);
}
