using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Usage;

/// <summary>
/// The files of running periods: <c>2026-W31.key</c>, and <c>2026-W31.counting</c> with counters and keyed hashes, replaced whole so that a kill leaves the old or the
/// new one. One without the other cannot be counted on with and is destroyed: persons would be counted twice.
/// </summary>
public sealed class OpenPeriodFiles(UsageFolder folder, ILogger<OpenPeriodFiles> log)
{
    private const string KeyEnding = ".key";
    private const string CountingEnding = ".counting";

    /// <summary>Every period that can be counted on with.</summary>
    public IReadOnlyList<OpenPeriod> Load()
    {
        if (!Directory.Exists(folder.Path))
            return [];
        var names = Directory.EnumerateFiles(folder.Path).Select(Path.GetFileNameWithoutExtension).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return [.. names.Select(Load).OfType<OpenPeriod>()];
    }

    /// <summary>The periods of which there are files now.</summary>
    public IReadOnlyList<CountingPeriod> List() => Directory.Exists(folder.Path)
        ? [.. Directory.EnumerateFiles(folder.Path, "*" + KeyEnding).Select(file => CountingPeriod.Parse(Path.GetFileNameWithoutExtension(file))).OfType<CountingPeriod>().OrderBy(period => period.LastDay)]
        : [];

    /// <summary>When the files were last written; null when there are none.</summary>
    public DateTimeOffset? LastWritten => Directory.Exists(folder.Path)
        ? new DirectoryInfo(folder.Path).EnumerateFiles("*" + CountingEnding).Select(file => (DateTimeOffset?)file.LastWriteTimeUtc).Max()
        : null;

    /// <summary>Keeps a period as it is.</summary>
    public void Save(OpenPeriod period, DateTimeOffset now)
    {
        Directory.CreateDirectory(folder.Path);
        var name = period.Period.Name;
        if (!File.Exists(PathOf(name, KeyEnding)))
            Write(PathOf(name, KeyEnding), period.Key.ToArray(), now);
        var cells = period.Cells.Select(cell => new StoredCell(cell.Unit, cell.Document, cell.Counters, [.. cell.Persons.Order(StringComparer.Ordinal)], cell.Use)).ToArray();
        Write(PathOf(name, CountingEnding), JsonSerializer.SerializeToUtf8Bytes(cells), now);
        period.IsChanged = false;
    }

    /// <summary>Destroys key and hashes: the key is written over first, so that hashes that a disk may still hold say nothing.</summary>
    public void Destroy(string name)
    {
        Overwrite(PathOf(name, KeyEnding));
        Overwrite(PathOf(name, CountingEnding));
    }

    private OpenPeriod? Load(string name)
    {
        try
        {
            if (CountingPeriod.Parse(name) is { } period
                && File.ReadAllBytes(PathOf(name, KeyEnding)) is { Length: OpenPeriod.KeyLength } key
                && JsonSerializer.Deserialize<StoredCell[]>(File.ReadAllBytes(PathOf(name, CountingEnding))) is { } cells)
            {
                return new OpenPeriod(period, key, cells.Select(cell => cell.ToCell()));
            }
        }
        catch (Exception fault) when (fault is JsonException or FileNotFoundException or ArgumentException)
        {
            UsageLog.PeriodUnreadable(log, fault);
        }

        Destroy(name);
        return null;
    }

    private static void Write(string path, byte[] bytes, DateTimeOffset now)
    {
        var half = path + ".half";
        using (var file = new FileStream(half, FileMode.Create, FileAccess.Write))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.SetLastWriteTimeUtc(half, now.UtcDateTime);
        File.Move(half, path, overwrite: true);
    }

    private static void Overwrite(string path)
    {
        foreach (var each in new[] { path, path + ".half" }.Where(File.Exists))
        {
            using (var file = new FileStream(each, FileMode.Open, FileAccess.Write))
            {
                file.Write(RandomNumberGenerator.GetBytes((int)file.Length));
                file.Flush(flushToDisk: true);
            }

            File.Delete(each);
        }
    }

    private string PathOf(string name, string ending) => Path.Combine(folder.Path, name + ending);

    private sealed record StoredCell(string Unit, UsedDocument? Document, UsageCounters Counters, string[] Persons, TopicUse Use)
    {
        public OpenCell ToCell() => new(Unit, Document, Use) { Counters = Counters, Persons = new HashSet<string>(Persons, StringComparer.Ordinal) };
    }
}
