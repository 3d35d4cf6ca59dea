using System.Runtime.InteropServices;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>A vector of length 1 as whole numbers from -127 to 127 and one factor; beside it the same in half precision, to compare the best exactly.</summary>
/// <param name="Codes">One for each number.</param>
/// <param name="Scale">What a code of 1 is worth.</param>
internal readonly record struct QuantizedVector(sbyte[] Codes, float Scale)
{
    private const float Largest = 127;

    public static QuantizedVector Of(ReadOnlySpan<float> values)
    {
        var most = 0f;
        foreach (var value in values)
            most = Math.Max(most, Math.Abs(value));
        var scale = most <= 0 ? 1 : most / Largest;
        var codes = new sbyte[values.Length];
        for (var index = 0; index < codes.Length; index++)
            codes[index] = (sbyte)Math.Round(values[index] / scale);
        return new QuantizedVector(codes, scale);
    }

    /// <summary>The codes as they are multiplied.</summary>
    public short[] Widened() => Array.ConvertAll(Codes, code => (short)code);

    /// <summary>A vector as it is stored exactly.</summary>
    public static byte[] Exact(ReadOnlySpan<float> values)
    {
        var halves = new Half[values.Length];
        for (var index = 0; index < halves.Length; index++)
            halves[index] = (Half)values[index];
        return MemoryMarshal.AsBytes(halves.AsSpan()).ToArray();
    }

    /// <summary>The similarity of a direction and a vector as it is stored exactly.</summary>
    public static double Exact(ReadOnlySpan<float> direction, ReadOnlySpan<byte> stored)
    {
        var halves = MemoryMarshal.Cast<byte, Half>(stored);
        var sum = 0.0;
        for (var index = 0; index < direction.Length; index++)
            sum += direction[index] * (float)halves[index];
        return sum;
    }
}
