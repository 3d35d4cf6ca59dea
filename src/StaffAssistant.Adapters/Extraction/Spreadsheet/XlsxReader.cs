using System.Text.RegularExpressions;
using System.Xml;
using StaffAssistant.Adapters.Extraction.Html;
using StaffAssistant.Adapters.Extraction.Office;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>
/// Reads Excel workbooks: each visible sheet as a heading with its tables, row by row under the column names, formulas as the values that were stored with
/// them, numbers and dates as a German program shows them. Left out: hidden sheets, rows, columns and words, comments, charts; links are not followed.
/// </summary>
internal sealed partial class XlsxReader(ExtractionOptions options) : IFormatReader
{
    private const int SheetLevel = 2;

    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".xlsx"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var package = OfficePackage.Open(content, "spreadsheetml", options, cancellationToken);
        var blocks = new BlockCollector(options.MaximumCharacters, cancellationToken);
        var relations = package.RelationsOf(package.Main);
        var sheets = SheetsOf(package, out var from1904);
        if (sheets.Count > options.MaximumPages)
            return new ExtractionResult.Refused(RefusalReason.TooManyPages);
        if (relations.Any(relation => relation.Is("xlMacrosheet") || relation.Is("xlIntlMacrosheet")))
            return new ExtractionResult.Refused(RefusalReason.Macros);
        if (package.HasUnsafeParts)
            blocks.Warn(FileWarnings.UnreadParts);
        if (package.HasFolder("xl/externalLinks/") || relations.Any(relation => relation.LoadsForeign || relation.Is("externalLink")))
            blocks.Warn(FileWarnings.ForeignContent);
        var styles = new SheetStyles(package, relations.FirstOrDefault(relation => relation.Is("styles"))?.Target);
        var strings = SharedStrings.Read(package, relations.FirstOrDefault(relation => relation.Is("sharedStrings"))?.Target, blocks);
        for (var index = 0; index < sheets.Count; index++)
        {
            progress?.Report(new ReadingProgress(index, sheets.Count));
            if (relations.FirstOrDefault(relation => relation.Id == sheets[index].RelationId && relation.Is("worksheet")) is not { IsExternal: false } part)
                continue;
            if (sheets[index].IsHidden)
                blocks.Warn(FileWarnings.HiddenCells);
            else
                ReadSheet(package, part.Target, sheets[index].Name, (xml) => new SheetReader(xml, styles, strings, from1904, blocks).Read(), blocks, isOnly: sheets.Count == 1);
        }

        return blocks.ToResult(package.Metadata());
    }

    private static void ReadSheet(OfficePackage package, string part, string name, Func<XmlReader, IReadOnlyList<SheetRow?>> read, BlockCollector blocks, bool isOnly)
    {
        var relations = package.RelationsOf(part);
        if (relations.Any(relation => relation.LoadsForeign))
            blocks.Warn(FileWarnings.ForeignContent);
        foreach (var _ in relations.Where(relation => relation.IsExternal && HtmlAddress.IsUnsafe(relation.Target)))
            blocks.Warn(FileWarnings.UnsafeLinks);
        if (relations.Any(relation => relation.Is("oleObject") || relation.Is("package")))
            blocks.Warn(FileWarnings.EmbeddedObjects);
        using var xml = package.Read(part);
        var rows = read(xml);
        if (rows.Count == 0)
            return;
        // The name that the program gave to the only sheet says nothing.
        if (!isOnly || !GivenName().IsMatch(name))
            blocks.Add(BlockKind.Heading, name, SheetLevel);
        new SheetLayout(blocks).Write(rows);
    }

    private static List<WorkbookSheet> SheetsOf(OfficePackage package, out bool from1904)
    {
        var sheets = new List<WorkbookSheet>();
        from1904 = false;
        using var xml = package.Read(package.Main);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                from1904 = FlatXml.IsOn(xml.GetAttribute("date1904"));
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                continue;
            var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
            if (!sheets.Exists(sheet => sheet.RelationId == id))
                sheets.Add(new WorkbookSheet(xml.GetAttribute("name") ?? string.Empty, id ?? string.Empty, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        return sheets;
    }

    [GeneratedRegex(@"^(Tabelle|Table|Sheet|Blatt)\s?\d*$", RegexOptions.IgnoreCase)]
    private static partial Regex GivenName();
}
