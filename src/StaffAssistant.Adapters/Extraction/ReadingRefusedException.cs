using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Ends the reading of a file from deep inside a reader; <see cref="FileTextExtractor"/> makes a refusal of it.</summary>
internal sealed class ReadingRefusedException(RefusalReason reason) : Exception
{
    /// <summary>Why.</summary>
    public RefusalReason Reason { get; } = reason;
}
