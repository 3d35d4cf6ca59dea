using System.Text.Json;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence.Audit;

/// <summary>Notes the end of the chain in a file beside the database.</summary>
internal sealed class AuditHeadFile(DataDirectory directory)
{
    // Two processes may have the same number: each in a container of its own.
    private readonly string _writer = Path.GetRandomFileName();

    private string File => directory.AuditFile + ".head";

    public async Task<AuditHead?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditHead>(await System.IO.File.ReadAllTextAsync(File, cancellationToken));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (JsonException)
        {
            // Something is noted, and it is none of our notes: no entry fits it.
            return new AuditHead(0, string.Empty);
        }
    }

    /// <summary>Two processes may note at once: whichever is last, an entry that is in the chain is noted.</summary>
    public async Task WriteAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        var beside = $"{File}.{_writer}.new";
        await System.IO.File.WriteAllTextAsync(beside, JsonSerializer.Serialize(new AuditHead(entry.Sequence, AuditVerification.Hex(entry.Hash))), cancellationToken);
        System.IO.File.Move(beside, File, overwrite: true);
    }
}
