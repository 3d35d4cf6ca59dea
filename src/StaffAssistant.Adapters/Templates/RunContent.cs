using System.Text;

namespace StaffAssistant.Adapters.Templates;

/// <summary>Values as content of runs: text, line breaks, tabs.</summary>
internal static class RunContent
{
    /// <summary>A value within a text element that stays open before and after.</summary>
    public static string Inside(SourceElement text, string value)
    {
        var p = text.Prefix.Length == 0 ? string.Empty : text.Prefix + ":";
        return string.Join($"</{p}t><{p}br/><{p}t xml:space=\"preserve\">", LinesOf(value).Select(SourceText.Encode));
    }

    /// <summary>A run.</summary>
    /// <param name="prefix">Prefix of WordprocessingML with its colon, or empty.</param>
    /// <param name="properties">The source of its properties; may be empty.</param>
    /// <param name="value">What it says.</param>
    public static string Run(string prefix, string properties, string value)
    {
        var source = new StringBuilder($"<{prefix}r>{properties}");
        foreach (var (index, line) in LinesOf(value).Index())
        {
            if (index > 0)
                source.Append($"<{prefix}br/>");
            foreach (var (column, piece) in line.Split('\t').Index())
            {
                if (column > 0)
                    source.Append($"<{prefix}tab/>");
                if (piece.Length > 0)
                    source.Append($"<{prefix}t xml:space=\"preserve\">{SourceText.Encode(piece)}</{prefix}t>");
            }
        }

        return source.Append($"</{prefix}r>").ToString();
    }

    /// <summary>The lines of a value.</summary>
    public static IReadOnlyList<string> LinesOf(string value) => value.ReplaceLineEndings("\n").Split('\n');
}
