using MimeKit;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Mail;

/// <summary>The parts of a message that are its text, and whether it has others. Parts are looked at one after the other, never by recursion.</summary>
internal sealed class MailBody
{
    private const int MostParts = 500;

    private readonly List<TextPart> _texts = [];

    public MailBody(MimeEntity? body)
    {
        var waiting = new Stack<MimeEntity>();
        if (body is not null)
            waiting.Push(body);
        for (var seen = 0; waiting.TryPop(out var part); seen++)
        {
            if (seen > MostParts)
                throw new ReadingRefusedException(RefusalReason.TooLarge);
            Take(part, waiting);
        }
    }

    /// <summary>Its texts in order.</summary>
    public IReadOnlyList<TextPart> Texts => _texts;

    /// <summary>Number of files and messages that are attached.</summary>
    public int Attachments { get; private set; }

    /// <summary>True when the text is encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    private void Take(MimeEntity part, Stack<MimeEntity> waiting)
    {
        if (part is Multipart { ContentType.MediaSubtype: var kind } parts)
        {
            IsEncrypted |= kind.Equals("encrypted", StringComparison.OrdinalIgnoreCase);
            foreach (var child in Wanted(parts).Reverse())
                waiting.Push(child);
        }
        else if (part is TextPart text && !text.IsAttachment && (text.IsPlain || text.IsHtml))
        {
            _texts.Add(text);
        }
        else
        {
            var isEnvelope = part.ContentType.IsMimeType("application", "pkcs7-mime") && part.ContentType.Parameters["smime-type"]?.Contains("enveloped", StringComparison.OrdinalIgnoreCase) == true;
            IsEncrypted |= isEnvelope;
            var isSignature = part.ContentType.IsMimeType("application", "pkcs7-signature") || part.ContentType.IsMimeType("application", "pgp-signature");
            Attachments += isEnvelope || isSignature || IsPicture(part) ? 0 : 1;
        }
    }

    // Of several forms of one text the plain one, unless it is empty; of a page with its pictures all, for there may be files among them.
    private static IEnumerable<MimeEntity> Wanted(Multipart parts)
    {
        if (!parts.ContentType.IsMimeType("multipart", "alternative"))
            return parts.Take(MostParts + 1);
        var plain = parts.OfType<TextPart>().FirstOrDefault(part => part.IsPlain && !string.IsNullOrWhiteSpace(MailText.Of(part)));
        return plain is not null ? [plain] : parts.LastOrDefault(part => part is Multipart || part is TextPart { IsHtml: true }) is { } best ? [best] : [];
    }

    // A picture inside the page, as of a letterhead, is no attachment to anybody.
    private static bool IsPicture(MimeEntity part) => !part.IsAttachment && part.ContentId is not null && part.ContentType.IsMimeType("image", "*");
}
