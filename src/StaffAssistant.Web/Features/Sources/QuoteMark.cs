using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>A stretch of text, quoted or not.</summary>
public sealed record QuoteMark(string Text, bool IsQuoted)
{
    /// <summary>The text of a block, cut where quotes begin and end.</summary>
    public static IReadOnlyList<QuoteMark> Of(TextBlock block, IReadOnlyList<string> quotes)
    {
        if (IsWhole(block, quotes))
            return [new QuoteMark(block.Text, true)];
        var marks = new List<QuoteMark>();
        var done = 0;
        foreach (var (start, end) in Stretches(block.Text, quotes))
        {
            if (start > done)
                marks.Add(new QuoteMark(block.Text[done..start], false));
            marks.Add(new QuoteMark(block.Text[Math.Max(start, done)..end], true));
            done = end;
        }

        if (done < block.Text.Length)
            marks.Add(new QuoteMark(block.Text[done..], false));
        return marks;
    }

    /// <summary>True when the block as a whole is quoted: a list item, a table row.</summary>
    public static bool IsWhole(TextBlock block, IReadOnlyList<string> quotes) => quotes.Contains(block.LabelledText) || quotes.Contains(block.Text);

    private static IEnumerable<(int Start, int End)> Stretches(string text, IReadOnlyList<string> quotes)
    {
        var last = 0;
        foreach (var (start, length) in quotes.Select(quote => (text.IndexOf(quote, StringComparison.Ordinal), quote.Length)).Where(found => found.Item1 >= 0).Order())
        {
            if (start + length <= last)
                continue;
            yield return (Math.Max(start, last), start + length);
            last = start + length;
        }
    }
}
