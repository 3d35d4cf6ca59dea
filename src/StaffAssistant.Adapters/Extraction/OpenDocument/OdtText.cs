using System.Text;
using System.Xml.Linq;
using StaffAssistant.Adapters.Extraction.Html;

namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>The words of one paragraph as they are shown, and what else hangs on it: notes and boxes.</summary>
internal sealed class OdtText
{
    private const int MostBlanks = 100;

    private readonly OdtStyles _styles;
    private readonly BlockCollector _blocks;
    private readonly StringBuilder _text = new();
    private readonly List<XElement> _notes = [];
    private readonly List<XElement> _boxes = [];
    private bool _bold = true;

    public OdtText(XElement paragraph, OdtStyles styles, BlockCollector blocks, bool onGround)
    {
        (_styles, _blocks) = (styles, blocks);
        var style = styles["paragraph", paragraph.Attribute(Odf.Text + "style-name")?.Value];
        Read(paragraph, Look.Of(style, new Look(false, false, onGround, false)));
        Lines = [.. _text.ToString().Split('\n').Select(TextCleaner.Line).Where(line => line.Length > 0)];
        IsBold = _bold && Lines.Count > 0;
    }

    /// <summary>Its lines; more than one where the author broke them.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>True when every word is bold.</summary>
    public bool IsBold { get; }

    /// <summary>The number that the program wrote down for a reader like this one.</summary>
    public string? Number { get; private set; }

    /// <summary>Footnotes and endnotes.</summary>
    public IReadOnlyList<XElement> Notes => _notes;

    /// <summary>Text boxes and shapes.</summary>
    public IReadOnlyList<XElement> Boxes => _boxes;

    private void Read(XElement parent, Look look)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText words)
                Append(words.Value, look);
            else if (node is XElement element)
                Read(element, element.Name.NamespaceName == Odf.Draw.NamespaceName ? null : element.Name.LocalName, look);
        }
    }

    private void Read(XElement element, string? name, Look look)
    {
        switch (name)
        {
            case null:
                _boxes.Add(element);
                break;
            case "s":
                _text.Append(' ', Math.Clamp(Odf.Number(element, Odf.Text + "c") ?? 1, 1, MostBlanks));
                break;
            case "tab":
                _text.Append(' ');
                break;
            case "line-break":
                _text.Append('\n');
                break;
            case "note":
                _notes.Add(element);
                break;
            case "number":
                Number = TextCleaner.Line(element.Value);
                break;
            case "hidden-text" or "hidden-paragraph":
                _blocks.Warn(FileWarnings.HiddenText);
                break;
            case "annotation" or "annotation-end" or "page-number" or "page-count" or "ruby-text" or "placeholder" or "note-citation" or "script" or "event-listeners":
                break;
            default:
                if (name == "a" && HtmlAddress.IsUnsafe(element.Attribute(Odf.Link + "href")?.Value))
                    _blocks.Warn(FileWarnings.UnsafeLinks);
                Read(element, name == "span" ? Look.Of(_styles["text", element.Attribute(Odf.Text + "style-name")?.Value], look) : look);
                break;
        }
    }

    private void Append(string words, Look look)
    {
        // Line breaks in the file are blanks; only elements break lines.
        _blocks.Look(words);
        var isBlank = string.IsNullOrWhiteSpace(words);
        if (look.IsHidden && !isBlank)
            _blocks.Warn(FileWarnings.HiddenText);
        else if (look.IsStruck && !isBlank)
            _blocks.Warn(FileWarnings.DeletedText);
        else
            _text.Append(words.Replace('\n', ' ').Replace('\r', ' '));
        _bold &= look.IsBold || isBlank;
        _blocks.EnsureRoom(_text.Length);
    }

    private sealed record Look(bool IsHidden, bool IsStruck, bool OnGround, bool IsBold)
    {
        public static Look Of(OdtStyle style, Look around)
        {
            var ground = around.OnGround || style.HasBackground;
            return new Look(around.IsHidden || style.IsHidden || (style.IsWhite && !ground), around.IsStruck || style.IsStruck, ground, around.IsBold || style.IsBold);
        }
    }
}
