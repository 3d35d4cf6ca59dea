namespace StaffAssistant.Core.Embedding;

/// <summary>How far the vectors of the model that is set up have come.</summary>
/// <param name="Passages">Passages that are known.</param>
/// <param name="Embedded">Those with a vector.</param>
/// <param name="EmbeddedUpTo">The last change of the catalogue up to which all have been embedded.</param>
/// <param name="Calibrated">Passages at the last calibration; 0 before the first.</param>
public sealed record VectorProgress(int Passages, int Embedded, long EmbeddedUpTo, int Calibrated)
{
    /// <summary>Nothing is made.</summary>
    public static VectorProgress None { get; } = new(0, 0, 0, 0);
}
