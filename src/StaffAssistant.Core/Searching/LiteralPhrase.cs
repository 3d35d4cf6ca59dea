using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Searching;

/// <summary>Words that must stand in a text as they were typed, one behind the other. Only capitals and the width of gaps may differ; umlauts may not.</summary>
public sealed class LiteralPhrase
{
    private readonly string[] _pieces;

    internal LiteralPhrase(TextSpan span, string text) => (Span, Text, _pieces) = (span, text, text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where it stands in what was typed.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, without quotation marks.</summary>
    public string Text { get; }

    /// <summary>True when a text has it.</summary>
    public bool StandsIn(string text) => In(text).Any();

    /// <summary>Where a text has it.</summary>
    public IEnumerable<TextSpan> In(string text)
    {
        for (var start = Next(text, 0); start >= 0;)
        {
            var end = EndOf(text, start);
            if (end > start && IsWhole(text, start, end))
                yield return new TextSpan(start, end - start);
            start = Next(text, Math.Max(end, start + 1));
        }
    }

    private int Next(string text, int from) => from >= text.Length ? -1 : text.IndexOf(_pieces[0], from, StringComparison.OrdinalIgnoreCase);

    // Where the phrase ends that begins here; 0 where something else follows.
    private int EndOf(string text, int start)
    {
        var at = start + _pieces[0].Length;
        foreach (var piece in _pieces.AsSpan(1))
        {
            var gap = at;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at == gap || string.Compare(text, at, piece, 0, piece.Length, StringComparison.OrdinalIgnoreCase) != 0)
                return 0;
            at += piece.Length;
        }

        return at;
    }

    // "14" does not stand in "14,50", nor "Amt" in "Amtsleitung".
    private static bool IsWhole(string text, int start, int end) => !GoesOn(text, start, -1) && !GoesOn(text, end - 1, 1);

    private static bool GoesOn(string text, int edge, int step)
    {
        var next = edge + step;
        if (!char.IsLetterOrDigit(text[edge]) || next < 0 || next >= text.Length)
            return false;
        return char.IsLetterOrDigit(text[next])
            || (char.IsAsciiDigit(text[edge]) && text[next] is '.' or ',' or '/' or '-' or ':' && next + step >= 0 && next + step < text.Length && char.IsAsciiDigit(text[next + step]));
    }
}
