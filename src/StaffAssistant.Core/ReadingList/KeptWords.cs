using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.ReadingList;

/// <summary>Quotes as places in the text of a passage, so that a list can keep them without keeping a word.</summary>
internal static class KeptWords
{
    /// <summary>The places of quotes, in order and without overlaps; empty, which means the whole passage, where one of them cannot be placed.</summary>
    public static IReadOnlyList<TextSpan> In(Passage passage, IEnumerable<string> quotes)
    {
        var spans = new List<TextSpan>();
        foreach (var quote in quotes)
        {
            if (SpanOf(passage, quote) is not { } span)
                return [];
            spans.Add(span);
        }

        var joined = Joined(spans);
        return IsAll(passage.Text, joined) ? [] : joined;
    }

    /// <summary>The same places in order, with those that overlap made one.</summary>
    public static IReadOnlyList<TextSpan> Joined(IEnumerable<TextSpan> spans)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (joined is [.., var last] && span.Start < last.End)
                joined[^1] = last with { Length = Math.Max(last.End, span.End) - last.Start };
            else
                joined.Add(span);
        }

        return joined;
    }

    private static bool IsAll(string text, IReadOnlyList<TextSpan> spans) =>
        text.Index().All(sign => char.IsWhiteSpace(sign.Item) || spans.Any(span => sign.Index >= span.Start && sign.Index < span.End));

    // Word for word; else the one line that says it with other gaps or quotation marks.
    private static TextSpan? SpanOf(Passage passage, string quote)
    {
        if (quote.Length == 0)
            return null;
        if (passage.Text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and var at)
            return new TextSpan(at, quote.Length);
        var start = 0;
        foreach (var line in passage.Blocks.Select(block => block.LabelledText))
        {
            if (QuoteText.Find(QuoteText.Normalize(line), QuoteText.Normalize(quote)) >= 0)
                return new TextSpan(start, line.Length);
            start += line.Length + 1;
        }

        return null;
    }
}
