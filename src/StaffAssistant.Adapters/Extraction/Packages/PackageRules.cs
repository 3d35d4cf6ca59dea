using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Packages;

/// <summary>What the parts of a package may be called and be.</summary>
internal static class PackageRules
{
    /// <summary>Why the package is refused, or null.</summary>
    public static RefusalReason? Check(IReadOnlyList<PackageEntry> entries) =>
        entries.Any(entry => entry.IsEncrypted) ? RefusalReason.PasswordProtected
        : entries.Any(entry => entry.IsLink || entry.Method is not (0 or 8) || !IsPlain(entry.Name)) ? RefusalReason.Damaged
        : entries.Select(entry => entry.Name.Normalize()).Distinct(StringComparer.OrdinalIgnoreCase).Count() < entries.Count ? RefusalReason.Damaged
        : entries.Any(entry => IsMacro(entry.Name)) ? RefusalReason.Macros
        : null;

    // One meaning in every reader: a relative path with slashes.
    private static bool IsPlain(string name) =>
        name.Length is > 0 and < 512 && !name.StartsWith('/') && !name.Any(sign => sign is '\\' or ':' || char.IsControl(sign)) && !name.Split('/').Any(segment => segment is ".." or ".");

    // Visual Basic in Word, Excel and PowerPoint; Basic and other scripts in OpenDocument, where the lists of libraries alone are no program.
    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase)
        || (name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase) && !name.EndsWith('/'))
        || (name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) && !name.EndsWith('/')
            && Path.GetFileName(name) is not ("script-lc.xml" or "script-lb.xml" or "dialog-lc.xml" or "dialog-lb.xml"));
}
