using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Lists kept as JSON in one column: read and written whole, never searched.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        // Blocks keep their kind by name, so that a reordered enum does not change stored documents.
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Keeps the list as JSON text.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> HasJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasConversion(new ValueConverter<IReadOnlyList<T>, string>(list => Write(list), json => Read<T>(json)), Comparer<T>());

    /// <summary>Keeps the words about a file as JSON text.</summary>
    public static PropertyBuilder<StoredWords> HasJson(this PropertyBuilder<StoredWords> property) => property.HasConversion(
        words => JsonSerializer.Serialize(words, Options), json => JsonSerializer.Deserialize<StoredWords>(json, Options)!);

    /// <summary>Keeps the list as compressed JSON: word boxes are ten times the text of their page.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> HasCompressedJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasConversion(new ValueConverter<IReadOnlyList<T>, byte[]>(list => Compress(list), bytes => Decompress<T>(bytes)), Comparer<T>());

    private static string Write<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, Options);

    // What cannot be read any more was damaged on the disk; a passage without its words fails its checksum.
    private static IReadOnlyList<T> Read<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T[]>(json, Options) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static byte[] Compress<T>(IReadOnlyList<T> list)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, list, Options);
        return bytes.ToArray();
    }

    private static IReadOnlyList<T> Decompress<T>(byte[] bytes)
    {
        using var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T[]>(brotli, Options) ?? [];
    }

    // Rows with lists are written once and replaced whole; the same list is the same value.
    private static ValueComparer<IReadOnlyList<T>> Comparer<T>() =>
        new((left, right) => ReferenceEquals(left, right), list => list.Count, list => list);
}
