using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Committee;

/// <summary>A printed document as Markdown. Words stay words: signs that would set them are escaped.</summary>
public static partial class DocumentMarkdown
{
    /// <summary>The text.</summary>
    public static string Of(PrintedDocument document)
    {
        var text = new StringBuilder().Append("# ").Append(Plain(document.Title)).Append('\n');
        foreach (var block in document.Blocks)
        {
            text.Append('\n');
            switch (block)
            {
                case PrintedBlock.Heading heading:
                    text.Append('#', heading.Level + 1).Append(' ').Append(Plain(heading.Text)).Append('\n');
                    break;
                case PrintedBlock.Paragraph paragraph:
                    text.Append(Plain(paragraph.Text)).Append('\n');
                    break;
                case PrintedBlock.Table table:
                    Row(text, table.Columns);
                    Row(text, table.Columns.Select(_ => "---"), escape: false);
                    foreach (var row in table.Rows)
                        Row(text, row);
                    break;
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, bool escape = true) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => escape ? Plain(cell) : cell)).Append(" |\n");

    private static string Plain(string words) => Leading().Replace(Signs().Replace(Controls().Replace(words.ReplaceLineEndings(" "), " "), @"\$0"), @"$1\$2");

    [GeneratedRegex(@"[\\`*_<>|\[\]{}!&~]", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    [GeneratedRegex(@"\p{Cc}", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(@"^(\s*\d{0,9})([#+\-.)])(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
