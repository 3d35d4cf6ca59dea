using System.Text;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Decodes text whose encoding is named beside it; an unknown or wrong name leaves it to <see cref="TextDecoder"/>.</summary>
internal static class NamedEncoding
{
    /// <summary>The text, or null when the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? name)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || string.IsNullOrWhiteSpace(name) || name.Contains("utf", StringComparison.OrdinalIgnoreCase))
            return TextDecoder.Decode(bytes);
        // Browsers and mail programs read Latin-1 as Windows-1252.
        var wanted = name.Trim().ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name.Trim();
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(wanted) is { } encoding ? encoding.GetString(bytes) : TextDecoder.Decode(bytes);
        }
        catch (ArgumentException)
        {
            return TextDecoder.Decode(bytes);
        }
    }
}
