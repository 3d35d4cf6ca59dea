using System.Globalization;
using System.Text;

namespace StaffAssistant.Adapters.Templates;

/// <summary>Text between the tags of a source, and back.</summary>
internal static class SourceText
{
    /// <summary>The text with the place of each of its characters in the source.</summary>
    /// <param name="source">The text of the part.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Behind it.</param>
    /// <returns>The text, and one place more than it has characters; no places where it holds comments or CDATA, so that only all of it can be replaced.</returns>
    public static (string Text, int[]? Places) Read(string source, int start, int end)
    {
        if (source.IndexOf('<', start, end - start) >= 0)
            return (Decode(WithoutMarkup(source[start..end])), null);
        var (text, places) = (new StringBuilder(end - start), new List<int>(end - start + 1));
        for (var at = start; at < end;)
        {
            var length = 1;
            var piece = source[at] == '&' ? Entity(source, at, end, out length) : source[at].ToString();
            text.Append(piece);
            places.AddRange(Enumerable.Repeat(at, piece.Length));
            at += length;
        }

        places.Add(end);
        return (text.ToString(), [.. places]);
    }

    /// <summary>Text with its entities resolved; only those that XML itself knows, no type definition can add any.</summary>
    public static string Decode(string source)
    {
        if (!source.Contains('&', StringComparison.Ordinal))
            return source;
        var text = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length;)
        {
            var length = 1;
            text.Append(source[at] == '&' ? Entity(source, at, source.Length, out length) : source[at].ToString());
            at += length;
        }

        return text.ToString();
    }

    /// <summary>Text as it stands between tags or in an attribute; what XML cannot hold becomes a blank.</summary>
    public static string Encode(string text)
    {
        var source = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    source.Append("&amp;");
                    break;
                case '<':
                    source.Append("&lt;");
                    break;
                case '>':
                    source.Append("&gt;");
                    break;
                case '"':
                    source.Append("&quot;");
                    break;
                case < ' ' or 0x7F or (>= 0x80 and < 0xA0) or 0xFFFD or 0xFFFE or 0xFFFF:
                    source.Append(' ');
                    break;
                default:
                    source.Append(rune.ToString());
                    break;
            }
        }

        return source.ToString();
    }

    private static string Entity(string source, int at, int end, out int length)
    {
        var close = source.IndexOf(';', at, end - at);
        length = close < 0 ? 1 : close - at + 1;
        return close < 0 ? "&" : source[(at + 1)..close] switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x', .. var digits] when int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
            ['#', .. var digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
            _ => string.Empty,
        };
    }

    private static string WithoutMarkup(string source)
    {
        var text = new StringBuilder();
        for (var at = 0; at < source.Length;)
        {
            if (string.CompareOrdinal(source, at, "<![CDATA[", 0, 9) == 0)
            {
                var close = source.IndexOf("]]>", at, StringComparison.Ordinal);
                text.Append(source[(at + 9)..close].Replace("&", "&amp;", StringComparison.Ordinal));
                at = close + 3;
            }
            else if (source[at] == '<')
            {
                at = SourceXml.EndOfMarkup(source, at);
            }
            else
            {
                text.Append(source[at++]);
            }
        }

        return text.ToString();
    }
}
