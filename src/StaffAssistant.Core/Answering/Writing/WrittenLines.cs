using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>
/// Reads statements out of a model's text while it comes: one a line, the numbers of its passages in brackets, the words that prove it between &lt;&lt; and
/// &gt;&gt;. Tolerant of list signs, bold, several spellings of the marks, code fences and thinking aloud; what it cannot read becomes a statement without source.
/// </summary>
public sealed partial class WrittenLines
{
    /// <summary>A longer line is no statement.</summary>
    public const int LongestLine = 1500;

    private readonly StringBuilder _open = new();
    private bool _thinks;

    /// <summary>The statements that a further piece of text completes.</summary>
    public IEnumerable<WrittenStatement> Add(string piece)
    {
        foreach (var character in piece)
        {
            if (character is not ('\n' or '\r'))
            {
                if (_open.Length <= LongestLine)
                    _open.Append(character);
                continue;
            }

            if (End() is { } statement)
                yield return statement;
        }
    }

    /// <summary>The statement of the last line; null when it holds none.</summary>
    public WrittenStatement? End()
    {
        var line = _open.ToString();
        _open.Clear();
        return line.Length > LongestLine ? null : Read(line);
    }

    private WrittenStatement? Read(string raw)
    {
        var line = WithoutThoughts(WithoutInvisible(raw)).Trim();
        if (line.StartsWith("```", StringComparison.Ordinal))
            return null;
        var quotes = Quote().Matches(line).Select(match => match.Groups[1].Value.Trim().Trim('„', '“', '"', '”', '«', '»').Trim()).Where(quote => quote.Length > 0).ToList();
        line = Quote().Replace(line, " ");
        var numbers = Mark().Matches(line).SelectMany(match => Number().Matches(match.Value)).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList();
        var text = Blanks().Replace(Bold().Replace(ListSign().Replace(Mark().Replace(line, " "), string.Empty), "$1"), " ").Replace(" .", ".", StringComparison.Ordinal).Trim();
        return text.Any(char.IsLetterOrDigit) ? new WrittenStatement(text, numbers, quotes) : null;
    }

    // What no reader sees proves nothing and may steer whoever copies it.
    private static string WithoutInvisible(string line) => string.Concat(line.EnumerateRunes()
        .Where(rune => rune.Value == '\t' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)));

    private string WithoutThoughts(string line)
    {
        if (_thinks)
        {
            var end = line.IndexOf("</think>", StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                return string.Empty;
            (_thinks, line) = (false, line[(end + "</think>".Length)..]);
        }

        var start = line.IndexOf("<think>", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return line;
        _thinks = true;
        return line[..start] + WithoutThoughts(line[(start + "<think>".Length)..]);
    }

    [GeneratedRegex("<<(.{1,1200}?)>>", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"[\[【]\s*\^?(?:(?:Stelle|Stellen|Quelle|Quellen|Source)\s*)?\d{1,2}(?:\s*(?:,|;|und)\s*\d{1,2})*\s*(?:†[^\]】]{0,20})?[\]】]|\((?:Stelle|Stellen|Quelle|Quellen|Source)\s*\d{1,2}(?:\s*(?:,|;|und)\s*\d{1,2})*\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\d{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:[-*•–]\s+|\(\d{1,2}\)\s+|#{1,6}\s+|\d{1,2}[.)]\s+(?=\p{Lu})|Aussage:?\s+)+", RegexOptions.CultureInvariant)]
    private static partial Regex ListSign();

    [GeneratedRegex(@"\*\*([^*]+)\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
