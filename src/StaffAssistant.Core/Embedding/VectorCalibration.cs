namespace StaffAssistant.Core.Embedding;

/// <summary>What vectors are worth beside words, as the installed passages tell.</summary>
/// <param name="Weight">Their weight beside the words' score, 0 to <see cref="NeighbourBlend.LargestWeight"/>; 0 when they do not help.</param>
/// <param name="Centre">The mean of questions' vectors: what all questions share says nothing, and is taken out of each.</param>
/// <param name="Passages">How many passages there were.</param>
public sealed record VectorCalibration(double Weight, float[] Centre, int Passages)
{
    /// <summary>How well words alone led samples back to their passage: mean of 1/rank.</summary>
    public double Words { get; init; }

    /// <summary>The same of the vectors alone.</summary>
    public double Alone { get; init; }

    /// <summary>The same of both at this weight.</summary>
    public double Together { get; init; }
}
