using System.Text.Json;
using System.Text.Json.Serialization;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Retention;

/// <summary>Keeps the record of the looks in a file of the data directory. A file that cannot be read counts as none: then the next look deletes nothing.</summary>
public sealed class RetentionJournal(DataDirectory directory)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    private string File => Path.Combine(directory.Root, "retention.json");

    /// <summary>The record as written last.</summary>
    public async Task<RetentionRecord> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = System.IO.File.OpenRead(File);
            return await JsonSerializer.DeserializeAsync<RetentionRecord>(stream, Form, cancellationToken) is { Deleted: not null } record ? record : RetentionRecord.Empty;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return RetentionRecord.Empty;
        }
    }

    /// <summary>Writes the record whole or not at all.</summary>
    public async Task WriteAsync(RetentionRecord record, CancellationToken cancellationToken)
    {
        var beside = File + ".new";
        await System.IO.File.WriteAllTextAsync(beside, JsonSerializer.Serialize(record, Form), cancellationToken);
        System.IO.File.Move(beside, File, overwrite: true);
    }
}
