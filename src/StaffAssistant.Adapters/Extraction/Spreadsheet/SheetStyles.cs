using System.Globalization;
using System.Xml;
using StaffAssistant.Adapters.Extraction.Office;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>The looks that cells of a workbook refer to by number.</summary>
internal sealed class SheetStyles
{
    // Formats 5 to 49 that programs do not write out, as a German program shows them.
    private static readonly (int Id, string Code)[] BuiltIn =
    [
        (0, "General"), (1, "0"), (2, "0.00"), (3, "#,##0"), (4, "#,##0.00"), (5, "#,##0 \"€\""), (6, "#,##0 \"€\""), (7, "#,##0.00 \"€\""),
        (8, "#,##0.00 \"€\""), (9, "0%"), (10, "0.00%"), (11, "0.00E+00"), (14, "dd.mm.yyyy"), (15, "d. mmm yyyy"), (16, "d. mmm"), (17, "mmm yyyy"),
        (18, "hh:mm"), (19, "hh:mm:ss"), (20, "hh:mm"), (21, "hh:mm:ss"), (22, "dd.mm.yyyy hh:mm"), (37, "#,##0"), (38, "#,##0"), (39, "#,##0.00"),
        (40, "#,##0.00"), (41, "#,##0"), (42, "#,##0 \"€\""), (43, "#,##0.00"), (44, "#,##0.00 \"€\""), (45, "mm:ss"), (46, "[h]:mm:ss"),
        (47, "mm:ss"), (49, "@"),
    ];

    private readonly Dictionary<int, string> _codes = BuiltIn.ToDictionary(format => format.Id, format => format.Code);
    private readonly Dictionary<int, SheetNumberFormat> _formats = [];
    private readonly List<(bool IsBold, bool IsWhite)> _fonts = [];
    private readonly List<bool> _fills = [];
    private readonly List<SheetCellStyle> _styles = [];

    /// <summary>Reads the part; without one all cells look alike.</summary>
    public SheetStyles(OfficePackage package, string? part)
    {
        if (part is null || !package.Has(part))
            return;
        using var xml = package.Read(part);
        var section = string.Empty;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.Depth == 1)
                section = xml.LocalName;
            else
                Take(section, xml);
        }
    }

    /// <summary>The look with this number.</summary>
    public SheetCellStyle this[int index] => index >= 0 && index < _styles.Count ? _styles[index] : SheetCellStyle.Plain;

    private void Take(string section, XmlReader xml)
    {
        switch (section, xml.LocalName)
        {
            case ("numFmts", "numFmt") when Number(xml, "numFmtId") is { } id:
                _codes[id] = xml.GetAttribute("formatCode") ?? "General";
                break;
            case ("fonts", "font"):
                _fonts.Add(default);
                break;
            case ("fonts", "b") when _fonts.Count > 0:
                _fonts[^1] = _fonts[^1] with { IsBold = xml.GetAttribute("val") is not ("0" or "false") };
                break;
            case ("fonts", "color") when _fonts.Count > 0:
                _fonts[^1] = _fonts[^1] with { IsWhite = xml.GetAttribute("rgb")?.EndsWith("FFFFFF", StringComparison.OrdinalIgnoreCase) == true || (xml.GetAttribute("theme") == "0" && xml.GetAttribute("tint") is null) };
                break;
            case ("fills", "fill"):
                _fills.Add(false);
                break;
            case ("fills", "patternFill") when _fills.Count > 0:
                _fills[^1] = xml.GetAttribute("patternType") is not (null or "none");
                break;
            case ("fills", "gradientFill") when _fills.Count > 0:
                _fills[^1] = true;
                break;
            case ("cellXfs", "xf"):
                _styles.Add(StyleOf(xml));
                break;
        }
    }

    private SheetCellStyle StyleOf(XmlReader xml)
    {
        var font = Number(xml, "fontId") is { } fontId && fontId >= 0 && fontId < _fonts.Count ? _fonts[fontId] : default;
        var hasFill = Number(xml, "fillId") is { } fillId && fillId >= 0 && fillId < _fills.Count && _fills[fillId];
        return new SheetCellStyle(FormatOf(Number(xml, "numFmtId") ?? 0), font.IsBold, font.IsWhite && !hasFill);
    }

    private SheetNumberFormat FormatOf(int id)
    {
        if (!_formats.TryGetValue(id, out var format))
            _formats[id] = format = new SheetNumberFormat(_codes.GetValueOrDefault(id, "General"));
        return format;
    }

    private static int? Number(XmlReader xml, string name) => int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
