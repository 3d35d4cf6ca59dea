using System.Xml.Linq;
using StaffAssistant.Adapters.Extraction.Html;

namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>Notes what an office program would load, run or open in place; none of it is done.</summary>
internal static class OdtForeign
{
    /// <summary>Looks at an element and what it holds.</summary>
    public static void Note(XElement element, BlockCollector blocks)
    {
        foreach (var part in element.DescendantsAndSelf())
        {
            switch (part.Name.LocalName)
            {
                case "image" or "section-source" or "plugin" or "floating-frame" or "fill-image" or "background-image" when LeavesFile(part):
                case "dde-connection-decl" or "dde-connection" or "dde-source":
                    blocks.Warn(FileWarnings.ForeignContent);
                    break;
                case "object" or "object-ole" when part.Name.Namespace == Odf.Draw:
                    blocks.Warn(LeavesFile(part) ? FileWarnings.ForeignContent : FileWarnings.EmbeddedObjects);
                    break;
                case "script" or "event-listener" or "applet":
                    blocks.Warn(FileWarnings.ActiveContent);
                    break;
            }
        }
    }

    // "Pictures/…" and "./Object 1" lie in the file; "../" leaves it.
    private static bool LeavesFile(XElement part) =>
        part.Attribute(Odf.Link + "href")?.Value is { } address && (HtmlAddress.IsForeign(address) || address.StartsWith("../", StringComparison.Ordinal) || address.StartsWith('/'));
}
