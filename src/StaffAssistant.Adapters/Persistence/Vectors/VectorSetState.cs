using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>What is kept of a set beside its rows, sealed with a hash.</summary>
internal sealed record VectorSetState(string Model, string QuestionPrefix, string PassagePrefix)
{
    public int Dimension { get; init; }

    public long CaughtUpTo { get; init; }

    public long EmbeddedUpTo { get; init; }

    public bool Serves { get; init; }

    public double Weight { get; init; }

    public double Words { get; init; }

    public double Alone { get; init; }

    public double Together { get; init; }

    public float[] Centre { get; init; } = [];

    public int Calibrated { get; init; }

    /// <summary>The name of the file of a set.</summary>
    public static string FileOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8)) + ".db";

    public string Seal()
    {
        var text = JsonSerializer.Serialize(this);
        return $"{HashOf(text)} {text}";
    }

    /// <summary>Null when it is not as it was written.</summary>
    public static VectorSetState? Open(string? text)
    {
        if (text is not { Length: > 65 } || HashOf(text[65..]) != text[..64])
            return null;
        return JsonSerializer.Deserialize<VectorSetState>(text[65..]);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
