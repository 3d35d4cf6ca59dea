using System.Security.Cryptography;
using System.Text;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>A text that carries its own hash in its last line, so that damage to it shows.</summary>
internal static class SealedText
{
    /// <summary>The text with its hash.</summary>
    public static string Seal(string text) => $"{text}\n{HashOf(text)}\n";

    /// <summary>The text when its hash fits; else null.</summary>
    public static string? Open(string? sealedText)
    {
        const int end = 66;
        if (sealedText is null || sealedText.Length < end)
            return null;
        var text = sealedText[..^end];
        return string.Equals(sealedText, Seal(text), StringComparison.Ordinal) ? text : null;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
