using System.Text.Json;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Adapters.Models;

/// <summary>Reads what an endpoint sends as embeddings. It is trusted with nothing: a reply that is not whole is none.</summary>
internal static class EmbeddingBody
{
    private const int LargestDimension = 16_384;

    /// <summary>One vector of length 1 for each text; null when one is missing, double, of another dimension, or no direction.</summary>
    public static IReadOnlyList<float[]>? Read(JsonElement body, int texts)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array || data.GetArrayLength() != texts)
            return null;
        var vectors = new float[texts][];
        foreach (var (place, entry) in data.EnumerateArray().Index())
        {
            var index = entry.TryGetProperty("index", out var number) && number.TryGetInt32(out var said) ? said : place;
            if (index < 0 || index >= texts || vectors[index] is not null || VectorOf(entry) is not { } vector || (vectors.FirstOrDefault(other => other is not null) is { } known && known.Length != vector.Length))
                return null;
            vectors[index] = vector;
        }

        return vectors;
    }

    private static float[]? VectorOf(JsonElement entry)
    {
        if (!entry.TryGetProperty("embedding", out var numbers) || numbers.ValueKind != JsonValueKind.Array || numbers.GetArrayLength() is 0 or > LargestDimension)
            return null;
        var values = new float[numbers.GetArrayLength()];
        foreach (var (place, number) in numbers.EnumerateArray().Index())
        {
            if (!number.TryGetSingle(out values[place]) || !float.IsFinite(values[place]))
                return null;
        }

        return Directions.Unit(values);
    }
}
