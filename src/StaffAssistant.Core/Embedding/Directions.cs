namespace StaffAssistant.Core.Embedding;

/// <summary>Vectors as directions: what counts is where they point.</summary>
public static class Directions
{
    /// <summary>The vector at length 1; null when it has none, or holds what is no number.</summary>
    public static float[]? Unit(ReadOnlySpan<float> values)
    {
        var squares = 0.0;
        foreach (var value in values)
            squares += (double)value * value;
        if (!double.IsFinite(squares) || squares <= 1e-20)
            return null;
        var scale = 1 / Math.Sqrt(squares);
        var unit = new float[values.Length];
        for (var index = 0; index < unit.Length; index++)
            unit[index] = (float)(values[index] * scale);
        return unit;
    }

    /// <summary>A vector seen from a centre, at length 1; one that lies in the centre points nowhere.</summary>
    public static float[] From(float[] vector, float[] centre)
    {
        var moved = new float[vector.Length];
        for (var index = 0; index < moved.Length; index++)
            moved[index] = vector[index] - centre[index];
        return Unit(moved) ?? new float[vector.Length];
    }

    /// <summary>The mean of vectors of one dimension, at least one.</summary>
    public static float[] Mean(IReadOnlyList<float[]> vectors)
    {
        var mean = new float[vectors[0].Length];
        foreach (var vector in vectors)
        {
            for (var index = 0; index < mean.Length; index++)
                mean[index] += vector[index] / vectors.Count;
        }

        return mean;
    }
}
