using System.Text;
using System.Xml.Linq;

namespace StaffAssistant.Adapters.Extraction.Presentation;

/// <summary>The words of one paragraph of a slide as they are shown, and how it is numbered.</summary>
internal sealed class SlideText
{
    private const int SmallestHundredths = 400;

    private readonly StringBuilder _text = new();
    private readonly XElement? _properties;

    public SlideText(XElement paragraph, BlockCollector blocks)
    {
        _properties = paragraph.Child("pPr");
        foreach (var run in paragraph.Elements())
        {
            if (run.Name.LocalName == "br")
                _text.Append('\n');
            else if (run.Name.LocalName == "r" || (run.Name.LocalName == "fld" && run.Value("type") != "slidenum"))
                Append(run, blocks);
        }

        Lines = [.. _text.ToString().Split('\n', '\v').Select(TextCleaner.Line).Where(line => line.Length > 0)];
    }

    /// <summary>Its lines; more than one where the author broke them.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>How deep it lies in a list, from 1.</summary>
    public int Level => (int)Math.Clamp(_properties.Number("lvl") ?? 0, 0, 8) + 1;

    /// <summary>True when the author took the sign away.</summary>
    public bool HasNoSign => _properties.Child("buNone") is not null;

    /// <summary>True when the author set a sign.</summary>
    public bool HasSign => _properties.Child("buChar") is not null || _properties.Child("buBlip") is not null;

    /// <summary>How it counts, for example <c>arabicPeriod</c>; null when it does not.</summary>
    public string? Counts => _properties.Child("buAutoNum").Value("type");

    /// <summary>Where the count begins.</summary>
    public int Start => (int)Math.Clamp(_properties.Child("buAutoNum").Number("startAt") ?? 1, 1, 32_767);

    /// <summary>A number of the list as it is shown.</summary>
    public static string NumberOf(int number, string type)
    {
        var digits = ListNumber.Of(number, type switch
        {
            _ when type.StartsWith("alphaLc", StringComparison.Ordinal) => "a",
            _ when type.StartsWith("alphaUc", StringComparison.Ordinal) => "A",
            _ when type.StartsWith("romanLc", StringComparison.Ordinal) => "i",
            _ when type.StartsWith("romanUc", StringComparison.Ordinal) => "I",
            _ => "1",
        });
        return type.EndsWith("ParenBoth", StringComparison.Ordinal) ? $"({digits})" : type.EndsWith("ParenR", StringComparison.Ordinal) ? digits + ")" : type.EndsWith("Plain", StringComparison.Ordinal) ? digits : digits + ".";
    }

    private void Append(XElement run, BlockCollector blocks)
    {
        var (words, look) = (run.Child("t")?.Value ?? string.Empty, run.Child("rPr"));
        blocks.Look(words);
        var isBlank = string.IsNullOrWhiteSpace(words);
        if (look.Child("hlinkClick").Value("action") is { } action && action.StartsWith("ppaction://program", StringComparison.OrdinalIgnoreCase))
            blocks.Warn(FileWarnings.ActiveContent);
        if (!isBlank && (look.Number("sz") is < SmallestHundredths || look.Child("noFill") is not null))
            blocks.Warn(FileWarnings.HiddenText);
        else if (!isBlank && look.Value("strike") is "sngStrike" or "dblStrike")
            blocks.Warn(FileWarnings.DeletedText);
        else
            _text.Append(words);
        blocks.EnsureRoom(_text.Length);
    }
}
