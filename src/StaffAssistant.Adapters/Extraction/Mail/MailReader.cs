using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Utils;
using StaffAssistant.Adapters.Extraction.Html;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Structure;

namespace StaffAssistant.Adapters.Extraction.Mail;

/// <summary>Reads an e-mail: its subject as title and its text. Sender and receivers are personal data and are left out; attachments are not opened.</summary>
internal sealed partial class MailReader(ExtractionOptions options) : IFormatReader
{
    private const int DeepestParts = 20;

    private static readonly ParserOptions Careful = new() { MaxMimeDepth = DeepestParts };

    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".eml"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        using var message = Load(content, cancellationToken);
        if (message is null || (message.Headers.Count == 0 && message.Body is not { Headers.Count: > 0 }))
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        var body = new MailBody(message.Body);
        if (body.IsEncrypted)
            return new ExtractionResult.Refused(RefusalReason.PasswordProtected);
        var blocks = new BlockCollector(options.MaximumCharacters, cancellationToken);
        foreach (var text in body.Texts)
            Read(text, blocks);
        for (var attachment = 0; attachment < body.Attachments; attachment++)
            blocks.Warn(FileWarnings.Attachments);
        return blocks.ToResult(new DocumentMetadata { Title = TitleOf(message, blocks) });
    }

    private static MimeMessage? Load(byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            return MimeMessage.Load(Careful, new MemoryStream(content, writable: false), cancellationToken);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static void Read(TextPart part, BlockCollector blocks)
    {
        var text = MailText.Of(part);
        if (part.IsHtml)
        {
            HtmlReader.ReadPage(text, blocks);
            return;
        }

        blocks.Look(text);
        foreach (var block in ColumnText.Read([.. TextCleaner.Clean(text).Split('\n').Select(line => new SourceLine(line))]))
            blocks.Add(block);
    }

    // A line break inside an encoded word is there to smuggle in another header: what stands behind it is no subject.
    private static string? TitleOf(MimeMessage message, BlockCollector blocks)
    {
        if (message.Headers.FirstOrDefault(header => header.Id == HeaderId.Subject) is not { } subject)
            return null;
        var unfolded = Fold().Replace(Encoding.Latin1.GetString(subject.RawValue), string.Empty).Trim();
        var lines = Rfc2047.DecodeText(Careful, Encoding.Latin1.GetBytes(unfolded)).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > 1)
            blocks.Warn(FileWarnings.EncodedHeader);
        return lines.Length == 0 ? null : PropertyTitle.Of(Answer().Replace(lines[0], string.Empty));
    }

    [GeneratedRegex(@"\r?\n(?=[ \t])")]
    private static partial Regex Fold();

    [GeneratedRegex(@"^((AW|WG|RE|FW|FWD|Antwort|Weiterleitung)\s*:\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Answer();
}
