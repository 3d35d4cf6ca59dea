using System.Text;
using System.Xml;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Small steps for reading XML piece by piece.</summary>
internal static class FlatXml
{
    /// <summary>The text below the element on which the reader stands; the reader then stands on its end.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return string.Empty;
        var text = new StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
        }

        return text.ToString();
    }

    /// <summary>Goes to the next element below the one that lies at <paramref name="depth"/>; false at its end.</summary>
    public static bool ToElementBelow(XmlReader xml, int depth)
    {
        while (xml.Read())
        {
            if (xml.Depth <= depth)
                return false;
            if (xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    /// <summary>True for the ways in which XML says yes.</summary>
    public static bool IsOn(string? value) => value is "1" or "true" or "on";
}
