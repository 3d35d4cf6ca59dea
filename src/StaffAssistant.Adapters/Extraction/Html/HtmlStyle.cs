using System.Globalization;
using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>The declarations of a style, as far as they say whether a reader of the page sees the words: hidden, tiny, transparent, white, outside the page.</summary>
internal sealed partial class HtmlStyle
{
    private const double SmallestPixels = 4;
    private const double FarOutside = -100;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Reads declarations as they stand in an attribute or between braces.</summary>
    public HtmlStyle(string? declarations)
    {
        foreach (var declaration in Comment().Replace(declarations ?? string.Empty, string.Empty).Split(';'))
        {
            var colon = declaration.IndexOf(':');
            if (colon > 0)
                _values[declaration[..colon].Trim().ToLowerInvariant()] = declaration[(colon + 1)..].Replace("!important", string.Empty, StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
        }
    }

    /// <summary>True when the words are not to be seen whatever stands around them.</summary>
    public bool Hides =>
        Value("display") == "none" || Value("visibility") is "hidden" or "collapse" || Value("mso-hide") == "all" || Value("content-visibility") == "hidden"
        || (Measure("opacity") is < 0.1) || IsTiny || IsOutside || IsTransparent(Value("color")) || IsTransparent(Value("-webkit-text-fill-color")) || HasNoRoom;

    /// <summary>True when the words are white.</summary>
    public bool IsWhite => IsWhiteColor(Value("color"));

    /// <summary>True when white words can be read on it.</summary>
    public bool HasBackground =>
        new[] { "background", "background-color", "background-image" }.Any(name => Value(name) is { Length: > 0 } value && value is not ("none" or "transparent" or "inherit" or "initial" or "unset") && !IsWhiteColor(value));

    /// <summary>True for bold words.</summary>
    public bool IsBold => Value("font-weight") is "bold" or "bolder" or "600" or "700" or "800" or "900";

    /// <summary>True for struck words.</summary>
    public bool IsStruck => $"{Value("text-decoration")} {Value("text-decoration-line")}".Contains("line-through", StringComparison.Ordinal);

    /// <summary>True where line breaks count.</summary>
    public bool KeepsLines => Value("white-space") is "pre" or "pre-wrap" or "pre-line" or "break-spaces";

    /// <summary>True when something is loaded.</summary>
    public bool Loads => _values.Values.Any(value => value.Contains("url(", StringComparison.Ordinal) && HtmlAddress.IsForeign(value[(value.IndexOf("url(", StringComparison.Ordinal) + 4)..].Trim('"', '\'', ' ')));

    /// <summary>True for white or nearly white.</summary>
    public static bool IsWhiteColor(string? color) => color is not null && White().IsMatch(color);

    private bool IsTiny => Measure("font-size") is { } size && (Value("font-size")!.EndsWith("em", StringComparison.Ordinal) ? size < 0.3 : Value("font-size")!.EndsWith('%') ? size < 30 : size < SmallestPixels);

    private bool IsOutside => new[] { "left", "right", "top", "bottom", "text-indent", "margin-left", "margin-top" }.Any(name => Measure(name) is < FarOutside)
        || Value("clip") is { } clip && Rectangle().IsMatch(clip);

    private bool HasNoRoom => $"{Value("overflow")}".StartsWith("hidden", StringComparison.Ordinal) && new[] { "height", "max-height", "width", "max-width" }.Any(name => Measure(name) is <= 1);

    private string? Value(string name) => _values.GetValueOrDefault(name);

    private double? Measure(string name) =>
        Value(name) is { } value && Number().Match(value) is { Success: true } match && double.TryParse(match.ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsTransparent(string? color) => color is not null && (color == "transparent" || ClearColor().IsMatch(color));

    [GeneratedRegex(@"/\*[^*]*\*/")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^-?(\d+(\.\d+)?|\.\d+)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(white|#fff|#ffff|#f[a-f0-9]f[a-f0-9]f[a-f0-9](ff)?|f[a-f0-9]f[a-f0-9]f[a-f0-9]|rgba?\(\s*2[45]\d[\s,]+2[45]\d[\s,]+2[45]\d.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex White();

    [GeneratedRegex(@"^rect\(\s*[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?[\s,]+[01](px)?\s*\)")]
    private static partial Regex Rectangle();

    [GeneratedRegex(@"^(rgba|hsla)\([^)]*[,/]\s*0?(\.0\d*)?%?\s*\)$")]
    private static partial Regex ClearColor();
}
