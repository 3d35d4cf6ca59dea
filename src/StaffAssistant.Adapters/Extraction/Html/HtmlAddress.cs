namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>What an address in a page would do if somebody followed it; nobody does.</summary>
internal static class HtmlAddress
{
    /// <summary>True when it names a program, data or a path of a machine. Two slashes in front only leave out the scheme of the page.</summary>
    public static bool IsUnsafe(string? address) => LinkTarget.IsActive(address) && !Start(address).StartsWith("//", StringComparison.Ordinal);

    /// <summary>True when it names a place outside the file to load from.</summary>
    public static bool IsForeign(string? address)
    {
        var start = Start(address);
        return start.StartsWith("http:", StringComparison.Ordinal) || start.StartsWith("https:", StringComparison.Ordinal) || start.StartsWith("ftp:", StringComparison.Ordinal)
            || start.StartsWith("file:", StringComparison.Ordinal) || start.StartsWith("//", StringComparison.Ordinal) || start.StartsWith(@"\\", StringComparison.Ordinal);
    }

    private static string Start(string? address) =>
        new([.. (address ?? string.Empty).Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character)).Take(12).Select(char.ToLowerInvariant)]);
}
