using System.Globalization;
using System.Text;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Finds out how a text file is encoded: byte order mark, else valid UTF-8, else UTF-16 by its zero bytes, else Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The characters of Windows-1252 between 0x80 and 0x9F; the rest agrees with Latin-1.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text, or null when the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => Read(bytes) is { } text && IsText(text) ? text : null;

    private static string? Read(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes[3..]) ?? Single(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ when bytes.Contains((byte)0) => Utf16(bytes),
        _ => Utf8(bytes) ?? Single(bytes),
    };

    // Programs and pictures decode to something, too; but not to words.
    private static bool IsText(string text)
    {
        var odd = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0)
                return false;
            odd += rune.Value == 0xFFFD || (rune.Value is not ('\t' or '\n' or '\r' or '\f' or 0x1B or 0x85)
                && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse) ? 1 : 0;
        }

        return odd <= Math.Max(4, text.Length / 20);
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // UTF-16 without a mark: nearly every second byte of a western text is zero.
    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        var zeros = new int[2];
        for (var index = 0; index < bytes.Length; index++)
            zeros[index & 1] += bytes[index] == 0 ? 1 : 0;
        var most = bytes.Length * 2 / 5;
        return zeros[1] > most && zeros[0] < most / 10 + 1 ? Encoding.Unicode.GetString(bytes)
            : zeros[0] > most && zeros[1] < most / 10 + 1 ? Encoding.BigEndianUnicode.GetString(bytes)
            : null;
    }

    // The languages written with this code page are mostly ASCII.
    private static string? Single(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        foreach (var one in bytes)
            high += one >= 0x80 ? 1 : 0;
        return high * 2 > bytes.Length ? null : SingleText(bytes);
    }

    private static string SingleText(ReadOnlySpan<byte> bytes) =>
        string.Create(bytes.Length, bytes, static (text, source) =>
        {
            for (var index = 0; index < source.Length; index++)
                text[index] = source[index] is >= 0x80 and <= 0x9F ? Windows1252[source[index] - 0x80] : (char)source[index];
        });
}
