using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Limits;

namespace StaffAssistant.Web.Pasting;

/// <summary>Reads a text from a request, no further than it may be long.</summary>
internal sealed class PastedTextReceiver(PastedTexts texts, IOptions<LimitOptions> limits, TimeProvider clock)
{
    private const int AtOnce = 2;
    private const int MostPerMinute = 30;
    private const int LongestCharacter = 4;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly PersonCount _receiving = new();
    private readonly PersonRate _received = new(TimeSpan.FromMinutes(1), clock);

    public async Task<PastedTextAnswer> ReceiveAsync(HttpContext context, string person, CancellationToken cancellationToken)
    {
        if (!_receiving.TryTake(person, AtOnce))
            return PastedTextAnswer.TooMany;
        try
        {
            return _received.Count(person, MostPerMinute) is null ? await ReadAsync(context, person, cancellationToken) : PastedTextAnswer.TooMany;
        }
        finally
        {
            _receiving.GiveBack(person);
        }
    }

    private async Task<PastedTextAnswer> ReadAsync(HttpContext context, string person, CancellationToken cancellationToken)
    {
        var most = limits.Value.PastedCharacters;
        var mostBytes = (long)most * LongestCharacter;
        if (context.Request.ContentLength > mostBytes)
            return PastedTextAnswer.TooLong;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = mostBytes;
        try
        {
            using var reader = new StreamReader(context.Request.Body, Strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
            var text = new StringBuilder();
            var buffer = new char[16 * 1024];
            for (int read; (read = await reader.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                text.Append(buffer, 0, read);
                if (text.Length > most)
                    return PastedTextAnswer.TooLong;
            }

            return text.Length == 0 ? PastedTextAnswer.Unreadable : new PastedTextAnswer.Kept(texts.Add(person, text.ToString()), text.Length);
        }
        catch (DecoderFallbackException)
        {
            return PastedTextAnswer.Unreadable;
        }
        catch (BadHttpRequestException fault)
        {
            return fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? PastedTextAnswer.TooLong : PastedTextAnswer.Unreadable;
        }
    }
}
