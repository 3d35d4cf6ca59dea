using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.DemoGenerator.Docx;

/// <summary>
/// Three ways to number: "typed" keeps the numbers as text; "sections" (§ 1, (1)) and "decimal" (1, 1.1) leave them to Word.
/// What Word will count is counted along here, and a number in the source that differs is refused.
/// </summary>
internal sealed class DocxNumbering(string mode)
{
    private const int Outline = 1;
    private const int Bullets = 2;
    private const int FirstOrderedList = 10;
    private int _section;
    private int _paragraph;
    private int _orderedLists;

    private bool Automatic => mode is "sections" or "decimal";

    public Paragraph Heading(Block.Heading heading)
    {
        var style = $"Heading{heading.Level}";
        if (!Automatic || heading.Number.Length == 0) return DocxWriter.Styled(style, heading.Full);
        (_section, _paragraph) = (_section + 1, 0);
        Expect(mode == "sections" ? $"§ {_section}" : $"{_section}", heading.Number);
        return Numbered(style, heading.Text, Outline, 0);
    }

    public Paragraph Paragraph(Block.Paragraph paragraph)
    {
        if (paragraph.Number.Length == 0) return DocxWriter.Styled("BodyText", paragraph.Text);
        if (!Automatic) return DocxWriter.Styled("BodyText", $"{paragraph.Number} {paragraph.Text}");
        _paragraph++;
        Expect(mode == "sections" ? $"({_paragraph})" : $"{_section}.{_paragraph}", paragraph.Number);
        return Numbered("BodyText", paragraph.Text, Outline, 1);
    }

    public IEnumerable<Paragraph> Items(Block.ItemList list)
    {
        var (style, id) = list.Ordered ? ("ListNumber", FirstOrderedList + _orderedLists++) : ("ListBullet", Bullets);
        return list.Items.Select(item => Numbered(style, item, id, 0)).ToList();
    }

    /// <summary>Call last: each ordered list of the text gets its own instance, so that it starts at 1.</summary>
    public Numbering Build()
    {
        var numbering = new Numbering();
        if (Automatic)
        {
            var (first, second) = mode == "sections" ? ("§ %1", "(%2)") : ("%1", "%1.%2");
            numbering.Append(Definition(1, Level(0, NumberFormatValues.Decimal, first, 567, "Heading1"), Level(1, NumberFormatValues.Decimal, second, 567, null)));
        }

        numbering.Append(Definition(2, Level(0, NumberFormatValues.Bullet, "\u2022", 850, null)));
        numbering.Append(Definition(3, Level(0, NumberFormatValues.Decimal, "%1.", 850, null)));
        if (Automatic) numbering.Append(new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Outline });
        numbering.Append(new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = Bullets });
        for (var i = 0; i < _orderedLists; i++)
        {
            var restart = new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 };
            numbering.Append(new NumberingInstance(new AbstractNumId { Val = 3 }, restart) { NumberID = FirstOrderedList + i });
        }

        return numbering;
    }

    private static Paragraph Numbered(string style, string text, int id, int level)
    {
        var paragraph = DocxWriter.Styled(style, text);
        paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(
            new NumberingLevelReference { Val = level }, new NumberingId { Val = id });
        return paragraph;
    }

    private static AbstractNum Definition(int id, params Level[] levels)
    {
        var definition = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.Multilevel }) { AbstractNumberId = id };
        definition.Append(levels);
        return definition;
    }

    private static Level Level(int index, NumberFormatValues format, string text, int indent, string? style)
    {
        var level = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = index };
        if (style is not null) level.Append(new ParagraphStyleIdInLevel { Val = style });
        level.Append(new LevelText { Val = text }, new LevelJustification { Val = LevelJustificationValues.Left });
        level.Append(new PreviousParagraphProperties(new Indentation { Left = $"{indent}", Hanging = index == 0 && style is null ? "283" : "567" }));
        return level;
    }

    private static void Expect(string counted, string written)
    {
        if (counted != written) throw new InvalidDataException($"The source says '{written}' where Word would count '{counted}'.");
    }
}
