namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>Says of an element what a reader of the page sees of it, and notes what else the page would do in a browser.</summary>
internal sealed class HtmlSight(BlockCollector blocks)
{
    private readonly HtmlStyleSheet _sheet = new();

    /// <summary>Adds a style sheet of the page.</summary>
    public void AddSheet(string sheet)
    {
        _sheet.Add(sheet);
        if (_sheet.Loads)
            blocks.Warn(FileWarnings.ForeignContent);
    }

    /// <summary>The element, with what it inherits.</summary>
    public HtmlElement Of(HtmlElement around, string name, HtmlAttributes attributes)
    {
        Note(name, attributes);
        var style = new HtmlStyle(attributes["style"]);
        var background = around.HasBackground || style.HasBackground || (attributes["bgcolor"] is { } color && !HtmlStyle.IsWhiteColor(color)) || attributes["background"] is not null;
        var element = around with
        {
            Name = name,
            IsForeign = around.IsForeign || name is "svg" or "math",
            IsContent = around.IsContent || HtmlNames.Content.Contains(name),
            IsDropped = around.IsDropped || HtmlNames.WithoutText.Contains(name) || (HtmlNames.AroundText.Contains(name) && !around.IsContent) || (name == "dialog" && attributes["open"] is null),
            IsHidden = around.IsHidden || attributes["hidden"] is not null || attributes["aria-hidden"]?.Trim().Equals("true", StringComparison.OrdinalIgnoreCase) == true
                || style.Hides || (style.IsWhite && !background) || (HtmlStyle.IsWhiteColor(name == "font" ? attributes["color"] : null) && !background) || _sheet.Hides(name, attributes["id"], attributes["class"]),
            IsStruck = around.IsStruck || style.IsStruck || HtmlNames.Struck.Contains(name),
            HasBackground = background,
            IsBold = around.IsBold || style.IsBold || name is "b" or "strong",
            KeepsLines = around.KeepsLines || style.KeepsLines || name is "pre" or "listing" or "xmp" or "plaintext",
            HeadingLevel = name is ['h', >= '1' and <= '6'] ? name[1] - '0' : name is "td" or "th" ? 0 : around.HeadingLevel,
            List = name is "td" or "th" ? null : around.List,
            Item = name is "td" or "th" ? null : around.Item,
        };
        return element with { ChangesSight = (element.IsHidden && !around.IsHidden) || (element.IsStruck && !around.IsStruck) };
    }

    private void Note(string name, HtmlAttributes attributes)
    {
        if (attributes.HasHandler || HtmlNames.Active.Contains(name))
            blocks.Warn(FileWarnings.ActiveContent);
        if (HtmlAddress.IsUnsafe(attributes["href"]) || HtmlAddress.IsUnsafe(attributes["action"]) || HtmlAddress.IsUnsafe(attributes["formaction"]) || (name == "iframe" && HtmlAddress.IsUnsafe(attributes["src"])))
            blocks.Warn(FileWarnings.UnsafeLinks);
        if (IsRedirect(name, attributes) || Loads(name, attributes))
            blocks.Warn(FileWarnings.ForeignContent);
    }

    private static bool IsRedirect(string name, HtmlAttributes attributes) =>
        (name == "meta" && attributes["http-equiv"]?.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase) == true) || (name == "base" && attributes["href"] is not null);

    private static bool Loads(string name, HtmlAttributes attributes) =>
        HtmlAddress.IsForeign(attributes["src"]) || HtmlAddress.IsForeign(attributes["srcset"]) || HtmlAddress.IsForeign(attributes["data"]) || HtmlAddress.IsForeign(attributes["poster"])
        || HtmlAddress.IsForeign(attributes["background"]) || (name == "link" && attributes["rel"]?.Contains("style", StringComparison.OrdinalIgnoreCase) == true && HtmlAddress.IsForeign(attributes["href"]))
        || (attributes["style"] is { } style && new HtmlStyle(style).Loads);
}
