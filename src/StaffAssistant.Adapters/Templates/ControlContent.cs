using System.Text;

namespace StaffAssistant.Adapters.Templates;

/// <summary>The content of a control with a value in it: a run within a line, paragraphs in a block, a cell in a table; in the look that the control has.</summary>
internal static class ControlContent
{
    /// <summary>Replaces what stands in the control.</summary>
    public static Splice Splice(string source, SourceElement control, string value, bool marksGap)
    {
        var content = control.Child("sdtContent")!;
        var prefix = content.Prefix.Length == 0 ? string.Empty : content.Prefix + ":";
        var look = !marksGap ? LookOf(source, control) : prefix.Length == 0 ? string.Empty : $"<{prefix}rPr><{prefix}highlight {prefix}val=\"yellow\"/></{prefix}rPr>";
        var inner = content.Child("tc") is { } cell ? Cell(source, cell, prefix, look, value)
            : IsBlock(control, content) ? Paragraphs(source, content, prefix, look, value)
            : RunContent.Run(prefix, look, value);
        return content.IsEmptyTag
            ? new Splice(content.Start, content.End, $"<{prefix}sdtContent>{inner}</{prefix}sdtContent>")
            : new Splice(content.ContentStart, content.ContentEnd, inner);
    }

    private static bool IsBlock(SourceElement control, SourceElement content) =>
        content.Children.Exists(child => child.Is("p") || child.Is("tbl")) || (content.Children.Count == 0 && !IsInParagraph(control));

    private static bool IsInParagraph(SourceElement element) => element.Parent is { } parent && (parent.Is("p") || IsInParagraph(parent));

    private static string Cell(string source, SourceElement cell, string prefix, string look, string value) =>
        source[cell.Start..cell.ContentStart] + cell.Child("tcPr")?.Outer + Paragraphs(source, cell, prefix, look, value) + source[cell.ContentEnd..cell.End];

    private static string Paragraphs(string source, SourceElement around, string prefix, string look, string value)
    {
        var properties = around.Child("p")?.Child("pPr");
        var written = new StringBuilder();
        // The end of a section stands in the properties of a paragraph: there must be one of them.
        foreach (var line in properties?.Child("sectPr") is null ? RunContent.LinesOf(value) : [value])
            written.Append($"<{prefix}p>{properties?.Outer}{(line.Length == 0 ? string.Empty : RunContent.Run(prefix, look, line))}</{prefix}p>");
        return written.ToString();
    }

    // What the control says of its text, else how its text looks now; never the grey of the placeholder.
    private static string LookOf(string source, SourceElement control)
    {
        var properties = control.Child("sdtPr")!;
        var look = properties.Child("rPr")
            ?? (properties.Child("showingPlcHdr") is null ? control.Child("sdtContent")!.Descendants().FirstOrDefault(below => below.Is("r"))?.Child("rPr") : null);
        return look is null ? string.Empty
            : look.Child("rStyle") is { } style && style.Attribute("val") is { } name && (name.Contains("placeholder", StringComparison.OrdinalIgnoreCase) || name.Contains("platzhalter", StringComparison.OrdinalIgnoreCase))
                ? source[look.Start..style.Start] + source[style.End..look.End]
                : look.Outer;
    }
}
