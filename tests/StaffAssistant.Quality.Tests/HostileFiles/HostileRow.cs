using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaffAssistant.Quality.Tests.HostileFiles;

/// <summary>A row of a manifest of hostile files: which file, and what reading it may and must not do.</summary>
internal sealed record HostileRow(
    string File,
    string Expect,
    [property: JsonPropertyName("upload_name")] string? UploadName,
    [property: JsonPropertyName("also_ok")] IReadOnlyList<string>? AlsoOk,
    IReadOnlyList<string>? Canary,
    [property: JsonPropertyName("expect_text")] string? ExpectText,
    [property: JsonPropertyName("max_seconds")] double MaxSeconds,
    [property: JsonPropertyName("max_rss_mb")] int MaxRssMb,
    string? Cls)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The name it comes under.</summary>
    public string Name => UploadName ?? Path.GetFileName(File);

    public static IReadOnlyList<HostileRow> Read(string path) => [.. System.IO.File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<HostileRow>(line, Options)!)];

    /// <summary>True when the row allows the state.</summary>
    public bool Allows(string state) => state == Expect || AlsoOk?.Contains(state) == true;
}
