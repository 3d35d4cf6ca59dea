using System.Text;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Finds out how a text file is encoded: byte order mark, else valid UTF-8, else UTF-16 by its zero bytes, else Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The characters of Windows-1252 between 0x80 and 0x9F; the rest agrees with Latin-1.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text, or null when the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes[3..]) ?? Single(bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ when bytes.Contains((byte)0) => Utf16(bytes),
        _ => Utf8(bytes) ?? Single(bytes),
    };

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

    private static string Single(ReadOnlySpan<byte> bytes) =>
        string.Create(bytes.Length, bytes, static (text, source) =>
        {
            for (var index = 0; index < source.Length; index++)
                text[index] = source[index] is >= 0x80 and <= 0x9F ? Windows1252[source[index] - 0x80] : (char)source[index];
        });
}
