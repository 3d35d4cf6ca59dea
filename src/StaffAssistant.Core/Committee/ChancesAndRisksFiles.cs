using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Committee;

/// <summary>Chances and risks as files, one for each version: <c>0003.json</c>. A version is never written over.</summary>
public sealed class ChancesAndRisksFiles(CommitteeFolder folder, TimeProvider clock)
{
    private const string Shipped = "StaffAssistant.Core.Committee.chances-and-risks.de.json";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The latest version; what comes with the program until somebody changed it.</summary>
    public ChancesAndRisks Read()
    {
        var latest = Directory.Exists(folder.Path) ? Directory.EnumerateFiles(folder.Path, "*.json").Max(StringComparer.Ordinal) : null;
        using var stream = latest is null ? typeof(ChancesAndRisksFiles).Assembly.GetManifestResourceStream(Shipped)! : File.OpenRead(latest);
        return JsonSerializer.Deserialize<ChancesAndRisks>(stream, Written) ?? throw new JsonException("Chances and risks are empty.");
    }

    /// <summary>Keeps a changed version; false when somebody else changed the same one meanwhile.</summary>
    public bool TrySave(ChancesAndRisks changed)
    {
        Directory.CreateDirectory(folder.Path);
        var next = changed with { Version = changed.Version + 1, Date = BerlinCalendar.Today(clock) };
        var target = Path.Combine(folder.Path, next.Version.ToString("0000", CultureInfo.InvariantCulture) + ".json");
        var half = Path.Combine(folder.Path, $"{Guid.NewGuid():N}.half");
        File.WriteAllBytes(half, JsonSerializer.SerializeToUtf8Bytes(next, Written));
        try
        {
            File.Move(half, target, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(target))
        {
            File.Delete(half);
            return false;
        }
    }
}
