using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>How requests and results are written on one line of JSON: <c>{"progress":{…}}</c> now and then, at the end <c>{"text":{…}}</c> or <c>{"refused":"no-text"}</c>.</summary>
public static class ExtractionJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new CollectionNames(), new AccessTags(), new WordBoxes() },
    };

    /// <summary>A result as JSON.</summary>
    public static JsonElement ToElement(ExtractionResult result) => JsonSerializer.SerializeToElement(ExtractionReply.Of(result), Options);

    internal static byte[] OfRequest(ExtractionRequest request) => [.. JsonSerializer.SerializeToUtf8Bytes(request, Options), (byte)'\n'];

    internal static ExtractionRequest? ReadRequest(string line) => JsonSerializer.Deserialize<ExtractionRequest>(line, Options);

    internal static Task WriteAsync(Stream output, ExtractionResult result, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(output, ExtractionReply.Of(result), Options, cancellationToken);

    internal static byte[] OfProgress(ReadingProgress progress) => [.. JsonSerializer.SerializeToUtf8Bytes(new ExtractionReply(null, null, progress), Options), (byte)'\n'];

    /// <summary>What a line says, or null when it is none of ours.</summary>
    internal static ExtractionReply? ReadReply(ReadOnlySequence<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            return JsonSerializer.Deserialize<ExtractionReply>(ref reader, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed class CollectionNames : JsonConverter<CollectionName>
    {
        public override CollectionName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { Length: > 0 } name ? new CollectionName(name) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, CollectionName value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class AccessTags : JsonConverter<AccessTag>
    {
        public override AccessTag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { Length: > 0 } tag ? new AccessTag(tag) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, AccessTag value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    // A book has half a million words: each as ["word",left,top,width,height].
    private sealed class WordBoxes : JsonConverter<WordBox>
    {
        public override WordBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            var text = reader.GetString() ?? throw new JsonException();
            var box = new WordBox(text, Next(ref reader), Next(ref reader), Next(ref reader), Next(ref reader));
            reader.Read();
            return reader.TokenType == JsonTokenType.EndArray ? box : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, WordBox value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.Text);
            writer.WriteNumberValue(value.Left);
            writer.WriteNumberValue(value.Top);
            writer.WriteNumberValue(value.Width);
            writer.WriteNumberValue(value.Height);
            writer.WriteEndArray();
        }

        private static float Next(ref Utf8JsonReader reader)
        {
            reader.Read();
            return reader.GetSingle();
        }
    }
}
