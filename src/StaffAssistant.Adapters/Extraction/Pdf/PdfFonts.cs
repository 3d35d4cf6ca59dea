using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Finds fonts that number their letters without saying which they are: whatever is read from them is garbage.</summary>
internal sealed class PdfFonts(PdfDocument document)
{
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readable = new(StringComparer.Ordinal);
    private readonly HashSet<IToken> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The names of such fonts; a name that a readable one has, too, is not among them.</summary>
    public IReadOnlySet<string> Unreadable => _unreadable.Except(_readable).ToHashSet(StringComparer.Ordinal);

    /// <summary>Looks at the fonts of a page or form.</summary>
    public void Look(DictionaryToken resources)
    {
        if (!_seen.Add(resources) || PdfTokens.Resolve(document, resources.Data.GetValueOrDefault("Font")) is not DictionaryToken fonts)
            return;
        foreach (var token in fonts.Data.Values)
        {
            if (PdfTokens.Resolve(document, token) is DictionaryToken font && NameOf(font, "BaseFont") is { } name)
                (IsUnreadable(font) ? _unreadable : _readable).Add(name);
        }
    }

    private bool IsUnreadable(DictionaryToken font) =>
        NameOf(font, "Subtype") == "Type0" && !font.Data.ContainsKey("ToUnicode") && NameOf(font, "Encoding") is "Identity-H" or "Identity-V";

    private string? NameOf(DictionaryToken dictionary, string key) => (PdfTokens.Resolve(document, dictionary.Data.GetValueOrDefault(key)) as NameToken)?.Data;
}
