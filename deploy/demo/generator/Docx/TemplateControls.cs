using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.DemoGenerator.Docx;

/// <summary>The fields of a template, from the table at its beginning: tag (marks behind semicolons), label, kind (text, lang, datum, auswahl: a / b), help.</summary>
internal sealed class TemplateControls(string path, Block.Table table)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _rows = table.Rows.Skip(1).ToDictionary(row => row[0].Split(';')[0].Trim());
    private int _next = 1;

    /// <summary>A control within a line.</summary>
    public SdtRun InLine(string key)
    {
        var row = RowOf(key);
        return new SdtRun(Properties(row), new SdtContentRun(Placeholder(row[3])));
    }

    /// <summary>A control that stands for paragraphs of its own.</summary>
    public SdtBlock Block(string key)
    {
        var row = RowOf(key);
        return new SdtBlock(Properties(row), new SdtContentBlock(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "BodyText" }), Placeholder(row[3]))));
    }

    /// <summary>A block that Word lets nobody change.</summary>
    public SdtBlock Protect(Paragraph paragraph) =>
        new(new SdtProperties(new SdtId { Val = _next++ }, new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtContentLocked }), new SdtContentBlock(paragraph));

    private IReadOnlyList<string> RowOf(string key) => _rows.TryGetValue(key, out var row) ? row
        : key is "Entwurfsvermerk" or "KI-Hinweis" ? [key, key, "text", " "]
        : throw new InvalidDataException($"{path}: the field '{key}' is used and not described.");

    private SdtProperties Properties(IReadOnlyList<string> row)
    {
        var properties = new SdtProperties(new SdtAlias { Val = row[1] }, new Tag { Val = row[0].Replace("; ", "|", StringComparison.Ordinal).Replace(';', '|') }, new SdtId { Val = _next++ }, new ShowingPlaceholder());
        if (row[0].Length > 64) throw new InvalidDataException($"{path}: Word allows a tag of 64 characters, '{row[0]}' is longer.");
        OpenXmlElement? kind = row[2] switch
        {
            "text" => new SdtContentText(),
            "datum" => new SdtContentDate(new DateFormat { Val = "dd.MM.yyyy" }, new LanguageId { Val = "de-DE" }),
            "lang" => null,
            ['a', 'u', 's', 'w', 'a', 'h', 'l', ':', .. var choices] => new SdtContentDropDownList(
                choices.Split('/', StringSplitOptions.TrimEntries).Select(choice => new ListItem { DisplayText = choice, Value = choice })),
            var other => throw new InvalidDataException($"{path}: '{other}' is no kind of field."),
        };
        if (kind is not null) properties.Append(kind);
        return properties;
    }

    private static Run Placeholder(string help) => new(new RunProperties(new Color { Val = "6B6B6B" }), new Text(help) { Space = SpaceProcessingModeValues.Preserve });
}
