using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.DemoGenerator;

/// <summary>Reads the small markup described in deploy/demo/README.md.</summary>
internal static partial class SourceReader
{
    private static readonly HashSet<string> OwnKeys = ["output", "header", "headerRight", "footer", "cover", "contents", "columns", "numbering"];

    public static SourceDocument Read(string path)
    {
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split("---\n", 3);
        if (parts.Length != 3 || parts[0].Length != 0) throw new InvalidDataException($"{path}: the front matter is missing.");

        var settings = new Dictionary<string, string>();
        var metadata = new Dictionary<string, string>();
        var sidecar = new StringBuilder();
        foreach (var line in parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (key, value) = (line[..colon], line[(colon + 1)..].Trim());
            if (OwnKeys.Contains(key))
            {
                settings[key] = value;
                continue;
            }

            metadata[key] = value.Trim('"');
            sidecar.Append(line).Append('\n');
        }

        var blocks = parts[2].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadBlock).ToList();
        return new SourceDocument(path, settings, metadata, sidecar.ToString(), blocks);
    }

    private static Block ReadBlock(string text)
    {
        var lines = text.Split('\n');
        if (text.StartsWith('#')) return ReadHeading(text);
        if (text.StartsWith('|')) return new Block.Table([.. lines.Where(l => !l.StartsWith("|--", StringComparison.Ordinal)).Select(ReadCells)]);
        if (text.StartsWith("- ", StringComparison.Ordinal)) return new Block.ItemList(false, [.. lines.Select(l => l[2..])]);
        if (OrderedItem().IsMatch(text)) return new Block.ItemList(true, [.. lines.Select(l => OrderedItem().Replace(l, ""))]);
        var match = ParagraphNumber().Match(text);
        return new Block.Paragraph(match.Groups[1].Value, string.Join(' ', lines)[match.Length..]);
    }

    private static Block.Heading ReadHeading(string text)
    {
        const string PageMark = " {page}";
        var newPage = text.EndsWith(PageMark, StringComparison.Ordinal);
        if (newPage) text = text[..^PageMark.Length];
        var level = text.IndexOf(' ', StringComparison.Ordinal);
        var match = HeadingNumber().Match(text[(level + 1)..]);
        return new Block.Heading(level, match.Groups[1].Value, match.Groups[2].Value, newPage);
    }

    private static string[] ReadCells(string line) => line.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex OrderedItem();

    [GeneratedRegex(@"^(?:(\(\d+\)|\d+\.\d+) )?")]
    private static partial Regex ParagraphNumber();

    [GeneratedRegex(@"^(?:(§ \d+|\d+(?:\.\d+)?) )?(.*)$")]
    private static partial Regex HeadingNumber();
}
