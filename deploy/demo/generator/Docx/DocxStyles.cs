using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.DemoGenerator.Docx;

/// <summary>The named styles of the Word files.</summary>
internal static class DocxStyles
{
    private const string Font = "Arial";

    public static Styles Build() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                new FontSize { Val = "21" },
                new Languages { Val = "de-DE" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "120", Line = "288", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph("Normal", "Normal", null, isDefault: true),
        Paragraph("Title", "Title", Run(36, true), after: 160),
        Paragraph("Subtitle", "Subtitle", Run(22, false), after: 240),
        Paragraph("Heading1", "heading 1", Run(26, true), before: 320, after: 140, outline: 0),
        Paragraph("Heading2", "heading 2", Run(22, true), before: 200, after: 80, outline: 1),
        Paragraph("BodyText", "Body Text", null),
        Paragraph("Cover", "Cover", Run(20, false), after: 0),
        Paragraph("ListBullet", "List Bullet", null, after: 60),
        Paragraph("ListNumber", "List Number", null, after: 60),
        Paragraph("TableText", "Table Text", Run(19, false), after: 40),
        Paragraph("TableHeading", "Table Heading", Run(19, true), after: 40),
        Paragraph("Header", "header", Run(17, false), after: 0),
        Paragraph("Footer", "footer", Run(17, false), after: 0),
        TableGrid());

    private static Style Paragraph(string id, string name, StyleRunProperties? run, int before = 0, int after = 120, int? outline = null, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault) style.Default = true;
        else style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        var paragraph = new StyleParagraphProperties();
        if (outline is not null) paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (outline is not null) paragraph.Append(new OutlineLevel { Val = outline });
        style.Append(paragraph);
        if (run is not null) style.Append(run);
        return style;
    }

    private static StyleRunProperties Run(int halfPoints, bool bold)
    {
        var run = new StyleRunProperties();
        if (bold) run.Append(new Bold());
        run.Append(new FontSize { Val = $"{halfPoints}" });
        return run;
    }

    private static Style TableGrid()
    {
        var borders = new TableBorders(
            Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>(), Edge<InsideHorizontalBorder>(), Edge<InsideVerticalBorder>());
        return new Style(new StyleName { Val = "Table Grid" }, new StyleTableProperties(borders)) { Type = StyleValues.Table, StyleId = "TableGrid" };
    }

    private static T Edge<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "808080" };
}
