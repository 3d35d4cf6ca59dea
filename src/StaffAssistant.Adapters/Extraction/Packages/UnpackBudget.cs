using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Packages;

/// <summary>How much may still be unpacked of one file. What a file says about its sizes counts for nothing: only bytes that came out are counted.</summary>
internal sealed class UnpackBudget(ExtractionOptions limits)
{
    private const long Megabyte = 1024 * 1024;
    private readonly long _most = limits.MaximumUnpackedMegabytes * Megabyte;
    private long _total;

    /// <summary>Counts bytes that came out of a part.</summary>
    /// <param name="bytes">How many came now.</param>
    /// <param name="ofPart">How many of the same part came before.</param>
    /// <param name="packed">How many bytes the part takes in the file.</param>
    /// <exception cref="ReadingRefusedException">It is too much in all, or too much for so few packed bytes.</exception>
    public void Spend(int bytes, long ofPart, long packed)
    {
        _total += bytes;
        var part = ofPart + bytes;
        if (_total > _most || (part > Megabyte && part > packed * limits.MaximumRatio))
            throw new ReadingRefusedException(RefusalReason.TooLarge);
    }
}
