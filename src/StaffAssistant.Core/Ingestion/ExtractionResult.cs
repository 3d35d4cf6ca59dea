namespace StaffAssistant.Core.Ingestion;

/// <summary>How reading a file ended.</summary>
public abstract record ExtractionResult
{
    private ExtractionResult()
    {
    }

    /// <summary>The text was read.</summary>
    public sealed record Extracted(ExtractedText Text) : ExtractionResult;

    /// <summary>The file was not taken in.</summary>
    public sealed record Refused(RefusalReason Reason) : ExtractionResult;
}
