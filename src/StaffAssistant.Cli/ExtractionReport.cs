using System.Diagnostics;
using System.Globalization;
using System.Text;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Cli;

/// <summary>What was read from a file, as a person reads it.</summary>
internal static class ExtractionReport
{
    public static string ToText(ExtractionResult result) => result switch
    {
        ExtractionResult.Refused refused => refused.Reason.Sentence(FileTextExtractor.AllExtensions),
        ExtractionResult.Extracted extracted => TextOf(extracted.Text),
        _ => throw new UnreachableException(),
    };

    private static string TextOf(ExtractedText text)
    {
        var report = new StringBuilder();
        var metadata = text.Metadata;
        foreach (var field in new[] { metadata.Title, metadata.Kind, metadata.Number, Days(metadata.ValidFrom, metadata.ValidTo) }.Where(field => !string.IsNullOrEmpty(field)))
            report.AppendLine(field);
        foreach (var warning in text.Warnings)
            report.AppendLine(warning);
        report.AppendLine();
        foreach (var block in text.Blocks)
            report.AppendLine(LineOf(block));
        return report.ToString();
    }

    private static string LineOf(TextBlock block) => block.Kind switch
    {
        BlockKind.Heading => $"\n{new string('#', block.Level)} {block.LabelledText}",
        BlockKind.ListItem => $"{new string(' ', 2 * block.Level)}{block.LabelledText}",
        BlockKind.Paragraph or BlockKind.TableHeader or BlockKind.TableRow => block.LabelledText,
    };

    private static string Days(DateOnly? from, DateOnly? to) =>
        (from, to) is (null, null) ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd} – {to:yyyy-MM-dd}");
}
