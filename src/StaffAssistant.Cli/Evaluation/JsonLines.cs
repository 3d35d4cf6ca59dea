using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaffAssistant.Core;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>Files with one JSON object a line; packed ones (<c>.gz</c>) are read, too.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The rows of a file; looks for the same name with <c>.gz</c> when the plain one is missing.</summary>
    /// <exception cref="OperatorException">The file is missing or a line is no such row.</exception>
    public static IEnumerable<T> Read<T>(string path)
    {
        var found = File.Exists(path) ? path : path + ".gz";
        if (!File.Exists(found))
            throw new OperatorException(string.Format(System.Globalization.CultureInfo.CurrentCulture, CliText.FileMissing, path));
        using var file = File.OpenRead(found);
        using var stream = found.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse<T>(line, found, number);
        }
    }

    /// <summary>Writes one row a line.</summary>
    public static Task WriteAsync<T>(FileInfo file, IEnumerable<T> rows, CancellationToken cancellationToken) =>
        File.WriteAllLinesAsync(file.FullName, rows.Select(row => JsonSerializer.Serialize(row, Options)), cancellationToken);

    private static T Parse<T>(string line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Options) ?? throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new OperatorException(string.Format(System.Globalization.CultureInfo.CurrentCulture, CliText.LineUnreadable, number, path), fault);
        }
    }
}
