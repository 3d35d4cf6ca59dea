using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Scanning;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Web.Pasting;

/// <summary>
/// Reads a file of a person who works with its text: from the request to a file without a name, through the malware scanner and the reading process with their
/// limits, into memory. The file goes with the request, however it ends; nothing of it is stored.
/// </summary>
internal sealed class FileTextReceiver(
    FileTexts texts, IncomingFolder incoming, ITextExtractor extractor, IMalwareScanner scanner, IOptions<IngestionOptions> options, TimeProvider clock, ILogger<FileTextReceiver> log)
{
    public const string NameHeader = "X-Text-Name";
    public const string KeyHeader = "X-Text-Key";
    private const int AtOnce = 2;
    private const int MostPerMinute = 20;
    private const int LongestName = 8 * 1024;
    private const long Megabyte = 1024 * 1024;
    private readonly PersonCount _receiving = new();
    private readonly PersonRate _received = new(TimeSpan.FromMinutes(1), clock);

    public async Task<FileTextAnswer> ReceiveAsync(HttpContext context, string person, CancellationToken cancellationToken)
    {
        var name = context.Request.Headers[NameHeader].ToString();
        if (name.Length is 0 or > LongestName || !PastedTextId.TryParse(context.Request.Headers[KeyHeader], out var key))
            return FileTextAnswer.Unreadable;
        var shown = ShownFileName.Of(Uri.UnescapeDataString(name)).Value;
        if (!extractor.Extensions.Contains(Path.GetExtension(shown).ToLowerInvariant()))
            return FileTextAnswer.Of(RefusalReason.UnsupportedType);
        var limit = options.Value.MaxFileMegabytes * Megabyte;
        if (context.Request.ContentLength > limit)
            return FileTextAnswer.TooLarge;
        if (!_receiving.TryTake(person, AtOnce))
            return FileTextAnswer.TooMany;
        try
        {
            return _received.Count(person, MostPerMinute) is null ? await ReadAsync(context, new Sent(person, key, shown), limit, cancellationToken) : FileTextAnswer.TooMany;
        }
        finally
        {
            _receiving.GiveBack(person);
        }
    }

    private async Task<FileTextAnswer> ReadAsync(HttpContext context, Sent sent, long limit, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        texts.Put(sent.Person, sent.Key, new FileText(null, 0, null));
        try
        {
            await using var body = new LimitedStream(context.Request.Body, limit);
            var bytes = await incoming.ReceiveAsync(body, cancellationToken);
            try
            {
                return body.IsOver ? FileTextAnswer.TooLarge : await ExtractAsync(bytes.Path, sent, cancellationToken);
            }
            finally
            {
                incoming.Remove(bytes.Path);
            }
        }
        catch (BadHttpRequestException fault)
        {
            return fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? FileTextAnswer.TooLarge : FileTextAnswer.Broken;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return FileTextAnswer.Broken;
        }
        catch (Exception fault)
        {
            PastingLog.ReadFailed(log, fault);
            return FileTextAnswer.Fault;
        }
        finally
        {
            if (texts.Find(sent.Person, sent.Key) is { Text: null })
                texts.Remove(sent.Person, sent.Key);
        }
    }

    private async Task<FileTextAnswer> ExtractAsync(string path, Sent sent, CancellationToken cancellationToken)
    {
        texts.Put(sent.Person, sent.Key, new FileText(null, 100, null));
        var verdict = await scanner.ScanAsync(path, cancellationToken);
        if (verdict != MalwareVerdict.Clean)
            return FileTextAnswer.Of(verdict == MalwareVerdict.Infected ? RefusalReason.Infected : RefusalReason.ScannerUnavailable);
        var told = new Told(progress => texts.Put(sent.Person, sent.Key, new FileText(null, 100, progress)));
        var result = await extractor.ExtractAsync(path, sent.Name, told, cancellationToken);
        told.End();
        switch (result)
        {
            case ExtractionResult.Refused refused:
                return FileTextAnswer.Of(refused.Reason);
            case ExtractionResult.Extracted extracted when WorkingTexts.OfFile(sent.Name, extracted.Text) is { Paragraphs.Count: > 0 } text:
                texts.Put(sent.Person, sent.Key, new FileText(text, 100, null));
                return FileTextAnswer.Read;
            default:
                return FileTextAnswer.Of(RefusalReason.NoText);
        }
    }

    private sealed record Sent(string Person, PastedTextId Key, string Name);

    // What a reading process still says after its end would hide the result.
    private sealed class Told(Action<ReadingProgress> tell) : IProgress<ReadingProgress>
    {
        private readonly Lock _telling = new();
        private bool _over;

        public void Report(ReadingProgress value)
        {
            lock (_telling)
            {
                if (!_over)
                    tell(value);
            }
        }

        public void End()
        {
            lock (_telling)
                _over = true;
        }
    }
}
