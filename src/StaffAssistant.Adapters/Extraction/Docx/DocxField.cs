using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>Follows the fields of a paragraph: what stands between begin and separator is code, what follows up to the end is what is shown.</summary>
internal sealed partial class DocxField
{
    private readonly Stack<bool> _inCode = new();
    private readonly StringBuilder _codes = new();

    /// <summary>All code of the paragraph.</summary>
    public string Codes => _codes.ToString();

    /// <summary>True for codes that fetch something from outside or start a program.</summary>
    public static bool ReachesOut(string code) => OutsideCode().IsMatch(code);

    /// <summary>True when a part of a run belongs to a field and is not shown.</summary>
    public bool Takes(OpenXmlElement part)
    {
        switch (part)
        {
            case FieldChar { FieldCharType: { } type }:
                Step(type.InnerText);
                return true;
            case FieldCode code:
                _codes.Append(code.Text);
                return true;
            case Text words when _inCode.Contains(true):
                _codes.Append(words.Text);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Follows a run that is not read.</summary>
    public void Pass(Run run)
    {
        foreach (var part in run.ChildElements)
            Takes(part);
    }

    private void Step(string? type)
    {
        if (type == "begin")
            _inCode.Push(true);
        else if (_inCode.TryPop(out _) && type == "separate")
            _inCode.Push(false);
    }

    [GeneratedRegex(@"\b(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD|AUTOTEXT|EMBED)\b|\bHYPERLINK\s+""?\s*(javascript|vbscript|data|file|\\\\)", RegexOptions.IgnoreCase)]
    private static partial Regex OutsideCode();
}
