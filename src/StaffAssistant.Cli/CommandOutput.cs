using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaffAssistant.Cli;

/// <summary>
/// Where a command writes: its result to standard output, notes and progress to standard error. With <see cref="Json"/> the result is one JSON object
/// and standard output holds nothing else.
/// </summary>
internal sealed class CommandOutput(TextWriter result, TextWriter notes)
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = false,
        // The output is read by programs and people, never by a browser: umlauts stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>True when the result is one JSON object.</summary>
    public bool Json { get; set; }

    /// <summary>Writes to the process's own streams, in UTF-8 on every platform.</summary>
    public static CommandOutput OfProcess() =>
        new(WriterOf(Console.OpenStandardOutput()), WriterOf(Console.OpenStandardError()));

    /// <summary>Writes the command's result, once: as JSON (camel case, enums in kebab case, nulls left out) or as the text that <paramref name="text"/> makes of it.</summary>
    public void WriteResult<T>(T value, Func<T, string> text) =>
        result.WriteLine(Json ? JsonSerializer.Serialize(value, JsonOptions) : text(value).TrimEnd());

    /// <summary>Tells a person something that is not the result: progress, a hint, a fault.</summary>
    public void WriteNote(string sentence) => notes.WriteLine(sentence);

    /// <summary>The writer for usage and help texts.</summary>
    internal TextWriter Result => result;

    /// <summary>The writer for parse errors.</summary>
    internal TextWriter Notes => notes;

    private static StreamWriter WriterOf(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
}
