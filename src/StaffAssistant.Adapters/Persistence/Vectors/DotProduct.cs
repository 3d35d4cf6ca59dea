using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>The sum of products of small whole numbers, exact, many at a time.</summary>
internal static class DotProduct
{
    /// <summary>The question has one number for each code, none beyond ±127.</summary>
    public static int Of(ReadOnlySpan<short> question, ReadOnlySpan<sbyte> codes)
    {
        var (sum, done) = Avx2.IsSupported ? Wide(question, codes) : Portable(question, codes);
        for (var index = done; index < codes.Length; index++)
            sum += question[index] * codes[index];
        return sum;
    }

    private static (int Sum, int Done) Wide(ReadOnlySpan<short> question, ReadOnlySpan<sbyte> codes)
    {
        var (first, second, index) = (Vector256<int>.Zero, Vector256<int>.Zero, 0);
        ref var numbers = ref MemoryMarshal.GetReference(question);
        ref var other = ref MemoryMarshal.GetReference(codes);
        for (; index <= codes.Length - 32; index += 32)
        {
            first += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref numbers, (nuint)index), Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref other, (nuint)index)));
            second += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref numbers, (nuint)index + 16), Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref other, (nuint)index + 16)));
        }

        return (Vector256.Sum(first + second), index);
    }

    private static (int Sum, int Done) Portable(ReadOnlySpan<short> question, ReadOnlySpan<sbyte> codes)
    {
        var (sum, index, width) = (Vector<int>.Zero, 0, Vector<sbyte>.Count);
        for (; index <= codes.Length - width; index += width)
        {
            Vector.Widen(new Vector<sbyte>(codes.Slice(index, width)), out var low, out var high);
            Vector.Widen(low * new Vector<short>(question.Slice(index, width / 2)), out var a, out var b);
            Vector.Widen(high * new Vector<short>(question.Slice(index + (width / 2), width / 2)), out var c, out var d);
            sum += a + b + c + d;
        }

        return (Vector.Sum(sum), index);
    }
}
