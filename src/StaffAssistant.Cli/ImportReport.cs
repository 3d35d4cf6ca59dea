using System.Globalization;
using System.Text;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Cli;

/// <summary>The result of <c>import</c>. Each file counts once: accepted, warned (accepted with a warning), unchanged or refused.</summary>
internal sealed record ImportReport(
    int Accepted, int Unchanged, int Warned, int Refused, int Passages, double ElapsedMs, IReadOnlyList<ImportedFileReport> Files)
{
    /// <summary>Counts the files.</summary>
    public static ImportReport Of(IReadOnlyList<ImportedFileReport> files, TimeSpan elapsed) => new(
        files.Count(file => file.State == ImportState.Accepted),
        files.Count(file => file.State == ImportState.Unchanged),
        files.Count(file => file.State == ImportState.AcceptedWithWarning),
        files.Count(file => file.State == ImportState.Refused),
        files.Sum(file => file.Passages),
        Math.Round(elapsed.TotalMilliseconds, 1),
        files);

    /// <summary>What a person reads: what needs attention, then the counts.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var file in Files)
        {
            if (file.Reason is { } reason)
                text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.ImportRefused, file.Path, reason.Sentence(FileTextExtractor.AllExtensions)));
            foreach (var warning in file.Warnings)
                text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.ImportWarned, file.Path, warning));
        }

        text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.ImportSummary, Accepted, Warned, Unchanged, Refused, Passages, ElapsedMs / 1000));
        return text.ToString();
    }
}
