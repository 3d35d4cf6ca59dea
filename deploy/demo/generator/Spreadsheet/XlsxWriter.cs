using System.Xml.Linq;
using StaffAssistant.DemoGenerator.Packages;

namespace StaffAssistant.DemoGenerator.Spreadsheet;

/// <summary>Writes a workbook: each heading is a sheet, paragraphs are lines above its tables, amounts, shares and dates are numbers with a format.</summary>
internal static class XlsxWriter
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = Office + "relationships";

    public static byte[] Write(SourceDocument source)
    {
        var sheets = new List<(string Name, List<Block> Blocks)>();
        foreach (var block in source.Blocks)
        {
            if (block is Block.Heading heading) sheets.Add((heading.Full, []));
            else sheets[^1].Blocks.Add(block);
        }

        var targets = sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")).Append(("styles", "styles.xml")).ToList();
        return FixedZip.Pack(
            [
                ("[Content_Types].xml", Text(ContentTypes(sheets.Count))),
                ("_rels/.rels", Text(Relations([("officeDocument", "xl/workbook.xml")]))),
                ("xl/workbook.xml", Text(Workbook([.. sheets.Select(sheet => sheet.Name)]))),
                ("xl/_rels/workbook.xml.rels", Text(Relations(targets))),
                ("xl/styles.xml", Text(XlsxStyles.Build(Main))),
                .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", Text(XlsxSheet.Build(Main, source, sheet.Blocks)))),
            ],
            source.Created);
    }

    private static XElement Workbook(IReadOnlyList<string> names) => new(
        Main + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", Relation),
        new XElement(Main + "sheets", names.Select((name, index) => new XElement(
            Main + "sheet", new XAttribute("name", name), new XAttribute("sheetId", index + 1), new XAttribute(Relation + "id", $"rId{index + 1}")))));

    private static XElement Relations(IReadOnlyList<(string Type, string Target)> targets)
    {
        XNamespace own = Package + "relationships";
        return new XElement(own + "Relationships", targets.Select((target, index) => new XElement(
            own + "Relationship", new XAttribute("Id", $"rId{index + 1}"), new XAttribute("Type", $"{Office}relationships/{target.Type}"), new XAttribute("Target", target.Target))));
    }

    private static XElement ContentTypes(int sheets)
    {
        XNamespace own = Package + "content-types";
        XElement Part(string name, string kind) => new(own + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", Spreadsheet + kind));
        return new XElement(
            own + "Types",
            new XElement(own + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(own + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Part("/xl/workbook.xml", "sheet.main+xml"),
            Part("/xl/styles.xml", "styles+xml"),
            Enumerable.Range(1, sheets).Select(index => Part($"/xl/worksheets/sheet{index}.xml", "worksheet+xml")));
    }

    private static string Text(XElement root) => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting);
}
