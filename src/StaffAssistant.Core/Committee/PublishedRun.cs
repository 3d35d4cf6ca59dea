using System.Globalization;
using System.Text.Json;

namespace StaffAssistant.Core.Committee;

/// <summary>A measured result that was published into the data directory, such as <c>quality.json</c>: date, and figures by name.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Date">When it was measured.</param>
/// <param name="Set">On what; empty when the file does not say.</param>
/// <param name="Commit">Of which state of the program; empty when the file does not say.</param>
/// <param name="Figures">Every number of the file, by its path.</param>
public sealed record PublishedRun(string File, DateOnly Date, string Set, string Commit, IReadOnlyList<(string Name, double Value)> Figures)
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Reads one; null when nothing is published, or nothing that can be read: then it is "not measured".</summary>
    public static PublishedRun? Read(string folder, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(folder, name)));
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object && Text(root, "date") is { Length: >= 10 } day
                && DateOnly.TryParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                    ? new PublishedRun(name, date, Text(root, "set"), Text(root, "commit"), [.. Numbers(root, string.Empty)])
                    : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Publishes one in the place of the one before, whole or not at all; what publishes it says what its figures are.</summary>
    /// <param name="folder">The data directory.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="at">When it was measured.</param>
    /// <param name="set">On what.</param>
    /// <param name="commit">Of which state of the program.</param>
    /// <param name="figures">A value whose numbers are the figures.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(string folder, string name, DateTimeOffset at, string set, string commit, object figures, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $"{name}.{Guid.NewGuid():N}.new");
        var run = new { Date = at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), Set = set, Commit = commit, Figures = figures };
        await System.IO.File.WriteAllBytesAsync(beside, JsonSerializer.SerializeToUtf8Bytes(run, Written), cancellationToken);
        System.IO.File.Move(beside, Path.Combine(folder, name), overwrite: true);
    }

    private static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    private static IEnumerable<(string, double)> Numbers(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((each, index) => Numbers(each, $"{path}.{index + 1}")),
        JsonValueKind.Number => [(path, element.GetDouble())],
        _ => [],
    };
}
