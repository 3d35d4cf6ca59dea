using MimeKit;

namespace StaffAssistant.Adapters.Extraction.Mail;

/// <summary>The text of a part, its transfer and character encodings undone.</summary>
internal static class MailText
{
    public static string Of(TextPart part)
    {
        using var decoded = new MemoryStream();
        part.Content?.DecodeTo(decoded);
        return NamedEncoding.Decode(decoded.GetBuffer().AsSpan(0, (int)decoded.Length), part.ContentType.Charset) ?? string.Empty;
    }
}
