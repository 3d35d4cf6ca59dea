using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Follows the chain of cross-reference tables from the end of a file.</summary>
internal static partial class PdfTables
{
    private const int Most = 10_000;
    private const int LongestTable = 4 * 1024 * 1024;

    /// <summary>True when a table names one as its predecessor that was passed before.</summary>
    public static bool LeadInCircles(ReadOnlySpan<byte> file)
    {
        var last = file.LastIndexOf("startxref"u8);
        var next = last < 0 ? null : NumberAfter(file[last..], StartPattern());
        var passed = new HashSet<long>();
        while (next is { } at && at >= 0 && at < file.Length && passed.Count < Most)
        {
            if (!passed.Add(at))
                return true;
            var table = file[(int)at..];
            var end = table.IndexOf("startxref"u8);
            next = NumberAfter(table[..Math.Min(end < 0 ? table.Length : end, LongestTable)], PreviousPattern());
        }

        return passed.Count >= Most;
    }

    private static long? NumberAfter(ReadOnlySpan<byte> bytes, Regex pattern) =>
        pattern.Match(Encoding.Latin1.GetString(bytes)) is { Success: true } match && long.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\Astartxref\s+([0-9]+)")]
    private static partial Regex StartPattern();

    [GeneratedRegex(@"/Prev\s+([0-9]+)")]
    private static partial Regex PreviousPattern();
}
