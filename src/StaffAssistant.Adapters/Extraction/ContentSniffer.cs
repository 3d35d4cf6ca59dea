using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Compares the first bytes of a file with what its extension says.</summary>
internal static class ContentSniffer
{
    /// <summary>Why the file is refused before it is read, or null.</summary>
    public static RefusalReason? Check(string extension, ReadOnlySpan<byte> content) => extension switch
    {
        ".docx" or ".xlsx" or ".pptx" => CheckOffice(content),
        ".odt" => IsZip(content) ? null : RefusalReason.WrongContent,
        ".pdf" => HoldsPdfMark(content) ? null : RefusalReason.WrongContent,
        _ => IsZip(content) || IsCompoundFile(content) || content.StartsWith("{\\rtf"u8) || content is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] ? RefusalReason.WrongContent : null,
    };

    // A document with a password is an encrypted package inside a compound file; the old binary format is one without.
    private static RefusalReason? CheckOffice(ReadOnlySpan<byte> content) =>
        IsZip(content) ? null
        : IsCompoundFile(content) && content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? RefusalReason.PasswordProtected
        : RefusalReason.WrongContent;

    private static bool IsZip(ReadOnlySpan<byte> content) => content is [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..];

    private static bool IsCompoundFile(ReadOnlySpan<byte> content) => content is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    // Some producers write a few bytes before the mark.
    private static bool HoldsPdfMark(ReadOnlySpan<byte> content) => content[..Math.Min(content.Length, 1024)].IndexOf("%PDF-"u8) >= 0;
}
