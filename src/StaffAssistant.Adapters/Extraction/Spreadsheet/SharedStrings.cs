using System.Text;
using System.Xml;
using StaffAssistant.Adapters.Extraction.Office;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>Texts that cells refer to by number.</summary>
internal static class SharedStrings
{
    /// <summary>Reads the part; without one there are none.</summary>
    public static List<string> Read(OfficePackage package, string? part, BlockCollector blocks)
    {
        var texts = new List<string>();
        if (part is null || !package.Has(part))
            return texts;
        using var xml = package.Read(part);
        long held = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            var text = TextOf(xml);
            blocks.Look(text);
            texts.Add(TextCleaner.Line(text));
            held += texts[^1].Length;
            blocks.EnsureRoom(held);
        }

        return texts;
    }

    /// <summary>The text of a rich string on which the reader stands, without the reading aids of Asian scripts.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return string.Empty;
        var text = new StringBuilder();
        var depth = xml.Depth;
        var aside = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= aside)
                aside = xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" } ? xml.Depth : int.MaxValue;
            if (aside == int.MaxValue && xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
                text.Append(FlatXml.TextOf(xml));
        }

        return text.ToString();
    }
}
