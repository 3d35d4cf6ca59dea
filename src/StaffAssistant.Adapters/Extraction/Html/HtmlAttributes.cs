using AngleSharp.Html.Parser.Tokens.Struct;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>The few attributes of a tag that reading needs; the first of two with one name counts.</summary>
internal sealed class HtmlAttributes
{
    private const int Most = 512;

    private static readonly HashSet<string> Wanted =
    [
        "hidden", "aria-hidden", "style", "class", "id", "bgcolor", "background", "color", "href", "src", "srcset", "data", "poster", "action", "formaction", "rel", "http-equiv", "content", "lang",
        "start", "type", "value", "rowspan", "colspan", "open",
    ];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the attributes of a tag.</summary>
    /// <exception cref="ReadingRefusedException">There are more than any document has.</exception>
    public HtmlAttributes(ref StructHtmlToken tag)
    {
        if (tag.Attributes.Count > Most)
            throw new ReadingRefusedException(RefusalReason.TooLarge);
        for (var index = 0; index < tag.Attributes.Count; index++)
        {
            var name = tag.Attributes[index].Name.ToString();
            if (Wanted.Contains(name))
                _values.TryAdd(name, tag.Attributes[index].Value.ToString());
            else
                HasHandler |= name.StartsWith("on", StringComparison.Ordinal) && name.Length > 2;
        }
    }

    /// <summary>True when a script hangs on an event.</summary>
    public bool HasHandler { get; }

    /// <summary>The value, or null where there is none.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>A value as a number.</summary>
    public int? Number(string name) => int.TryParse(this[name], out var number) ? number : null;
}
