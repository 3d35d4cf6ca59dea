using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>One line of a child: how far it has come, or the end, the text or why there is none.</summary>
internal sealed record ExtractionReply(ExtractedText? Text, RefusalReason? Refused, ReadingProgress? Progress)
{
    /// <summary>The line that ends a request.</summary>
    public static ExtractionReply Of(ExtractionResult result) => result switch
    {
        ExtractionResult.Extracted extracted => new ExtractionReply(extracted.Text, null, null),
        ExtractionResult.Refused refused => new ExtractionReply(null, refused.Reason, null),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The result; null for a line that ends nothing.</summary>
    public ExtractionResult? ToResult() =>
        Text is not null ? new ExtractionResult.Extracted(Text) : Refused is { } reason ? new ExtractionResult.Refused(reason) : null;
}
