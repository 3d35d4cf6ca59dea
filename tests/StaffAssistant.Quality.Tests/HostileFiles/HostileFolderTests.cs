using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.HostileFiles;

/// <summary>A folder of hostile and harmless files with a manifest, read as the product reads them.</summary>
public sealed class HostileFolderTests
{
    // The machine may be busy with other tests; the manifest's limits are those of an idle one.
    private const double Busy = 5;

    [Fact]
    public async Task Every_hostile_file_ends_as_its_manifest_says() => await CheckAsync("manifest.jsonl");

    [Fact]
    public async Task Every_harmless_file_is_taken_in_without_a_word() => await CheckAsync("manifest_control.jsonl");

    private static async Task CheckAsync(string manifest)
    {
        var folder = HostileFolder.Find();
        Assert.SkipWhen(folder is null, HostileFolder.Missing);
        var memory = new PeakMemory();
        await using var process = new ExtractionProcess(Options.Create(new ExtractionOptions { Processes = 1 }), TimeProvider.System, memory);
        var (wrong, slowest, largest) = (new List<string>(), (Seconds: 0.0, File: string.Empty), (Megabytes: 0, File: string.Empty));
        var rows = HostileRow.Read(Path.Combine(folder, manifest));
        foreach (var row in rows)
        {
            var path = Path.Combine(folder, row.File);
            var before = HashOf(path);
            var watch = Stopwatch.StartNew();
            var result = await process.ExtractAsync(path, row.Name, null, TestContext.Current.CancellationToken);
            var seconds = watch.Elapsed.TotalSeconds;
            var complaints = Complaints(row, result, seconds, memory.Megabytes).ToList();
            if (!before.SequenceEqual(HashOf(path)))
                complaints.Add("the original was changed");
            if (complaints.Count > 0)
                wrong.Add($"{row.File} ({row.Name}): {string.Join("; ", complaints)}");
            slowest = seconds > slowest.Seconds ? (seconds, row.File) : slowest;
            largest = memory.Megabytes > largest.Megabytes ? (memory.Megabytes, row.File) : largest;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Count - wrong.Count} of {rows.Count} right; slowest {slowest.Seconds:0.0} s ({slowest.File}); most memory {largest.Megabytes} MB ({largest.File}); {memory.Started} processes"));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<string> Complaints(HostileRow row, ExtractionResult result, double seconds, int megabytes)
    {
        var name = ShownFileName.Of(row.Name);
        var (state, text) = result switch
        {
            ExtractionResult.Extracted { Text: var read } when read.Warnings.Count + name.Warnings.Count > 0 => ("accepted-with-warning", read),
            ExtractionResult.Extracted { Text: var read } => ("accepted", read),
            _ => ("rejected", null),
        };
        // A name that needs no cleaning and means nothing anywhere needs no word either.
        var isOrdinaryName = row.Cls == "filename" && name.Value == row.Name && name.Warnings.Count == 0;
        if (!row.Allows(state) && !(isOrdinaryName && state == "accepted"))
            yield return $"{state} ({(result as ExtractionResult.Refused)?.Reason.ToString() ?? string.Join(" ", text!.Warnings)}) instead of {row.Expect}";
        var words = text is null ? string.Empty : string.Join('\n', text.Blocks.Select(block => block.LabelledText).Concat(text.Pages.SelectMany(page => page.Words).Select(word => word.Text)).Append(text.Metadata.Title));
        foreach (var canary in row.Canary ?? [])
        {
            if (words.Contains(canary, StringComparison.Ordinal))
                yield return "hidden text was read";
        }

        if (row.ExpectText is { } expected && !words.Contains(expected, StringComparison.Ordinal))
            yield return "its text is missing";
        if (seconds > row.MaxSeconds * Busy || megabytes > row.MaxRssMb)
            yield return string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s, {megabytes} MB");
    }

    private static byte[] HashOf(string path) => SHA256.HashData(File.ReadAllBytes(path));
}
