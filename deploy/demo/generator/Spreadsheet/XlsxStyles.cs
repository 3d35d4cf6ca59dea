using System.Xml.Linq;

namespace StaffAssistant.DemoGenerator.Spreadsheet;

/// <summary>The cell formats: plain, bold, amount, share, date.</summary>
internal static class XlsxStyles
{
    public const int Bold = 1;
    public const int Amount = 2;
    public const int Share = 3;
    public const int Date = 4;
    public const int WholeShare = 5;
    private const int AmountFormat = 164;
    private const int DateFormat = 166;
    private const int WholeShareFormat = 9;
    private const int ShareFormat = 10;

    public static XElement Build(XNamespace main)
    {
        XElement Group(string name, params XElement[] items) => new(main + name, new XAttribute("count", items.Length), items);
        XElement Code(int id, string code) => new(main + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code));
        XElement Font(bool isBold) => new(main + "font", isBold ? new XElement(main + "b") : null, new XElement(main + "sz", new XAttribute("val", 10)), new XElement(main + "name", new XAttribute("val", "Arial")));
        XElement Fill(string pattern) => new(main + "fill", new XElement(main + "patternFill", new XAttribute("patternType", pattern)));
        XElement Format(int number, int font) => new(
            main + "xf", new XAttribute("numFmtId", number), new XAttribute("fontId", font), new XAttribute("fillId", 0), new XAttribute("borderId", 0), new XAttribute("applyNumberFormat", 1), new XAttribute("applyFont", 1));
        return new XElement(
            main + "styleSheet",
            Group("numFmts", Code(AmountFormat, "#,##0.00\" Euro\""), Code(DateFormat, "dd\\.mm\\.yyyy")),
            Group("fonts", Font(false), Font(true)),
            Group("fills", Fill("none"), Fill("gray125")),
            Group("borders", new XElement(main + "border")),
            Group("cellStyleXfs", new XElement(main + "xf", new XAttribute("numFmtId", 0))),
            Group("cellXfs", Format(0, 0), Format(0, 1), Format(AmountFormat, 0), Format(ShareFormat, 0), Format(DateFormat, 0), Format(WholeShareFormat, 0)));
    }
}
