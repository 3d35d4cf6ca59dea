namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>Which open elements end where a tag begins or ends another, after the rules of HTML for tags that authors leave out.</summary>
internal static class HtmlEnds
{
    private static readonly HashSet<string> InHead = ["base", "basefont", "bgsound", "link", "meta", "title", "noscript", "noframes", "style", "script", "template", "head"];

    /// <summary>How many elements stay open before an element begins.</summary>
    public static int Before(string name, HtmlStack stack)
    {
        if (stack.FindForeign() is >= 0 and var foreign && HtmlNames.Block.Contains(name))
            return foreign;
        if (stack.Top.Name == "head" && !InHead.Contains(name))
            return stack.Count - 1;
        return name switch
        {
            "li" => Nearest(stack, "li", other => other is "ul" or "ol" or "menu" or "dir" || HtmlNames.Scope.Contains(other)) ?? Paragraph(stack),
            "dt" or "dd" => Below(stack.Find(other => other is "dt" or "dd", other => other == "dl" || HtmlNames.Scope.Contains(other))) ?? Paragraph(stack),
            "tr" => Inside(stack.Find(other => other is "table" or "tbody" or "thead" or "tfoot", Never)) ?? stack.Count,
            "td" or "th" => Inside(stack.Find(other => other is "tr" or "table" or "tbody" or "thead" or "tfoot", Never)) ?? stack.Count,
            "tbody" or "thead" or "tfoot" or "caption" or "colgroup" => Inside(stack.Find(other => other == "table", Never)) ?? stack.Count,
            "table" => Below(stack.Find(other => other == "table", other => other is "td" or "th" or "caption")) ?? Paragraph(stack),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when IsHeading(stack.Top.Name) => stack.Count - 1,
            _ => HtmlNames.Block.Contains(name) ? Paragraph(stack) : stack.Count,
        };
    }

    /// <summary>Where the element stands that an end tag closes, or -1 when it closes none.</summary>
    public static int ClosedBy(string name, HtmlStack stack)
    {
        if (IsHeading(name))
            return stack.Find(IsHeading, HtmlNames.Scope.Contains);
        if (HtmlNames.TablePart.Contains(name) || name == "table")
            return stack.Find(other => other == name, other => other == "table");
        if (name == "li")
            return stack.Find(other => other == "li", other => other is "ul" or "ol" || HtmlNames.Scope.Contains(other));
        if (HtmlNames.Block.Contains(name) || HtmlNames.WithoutText.Contains(name) || HtmlNames.Formatting.Contains(name))
            return stack.Find(other => other == name, HtmlNames.Scope.Contains);
        return stack.Find(other => other == name, HtmlNames.Block.Contains);
    }

    private static int Paragraph(HtmlStack stack) => Nearest(stack, "p", other => other == "button" || HtmlNames.Scope.Contains(other)) ?? stack.Count;

    private static int? Nearest(HtmlStack stack, string name, Func<string, bool> ends) => Below(stack.Find(other => other == name, ends));

    private static int? Below(int index) => index < 0 ? null : index;

    private static int? Inside(int index) => index < 0 ? null : index + 1;

    private static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private static bool Never(string name) => false;
}
