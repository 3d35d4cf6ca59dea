using System.Text;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Words on one baseline, from left to right.</summary>
/// <param name="Words">At least one.</param>
/// <param name="Page">The page, from 1.</param>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words, int Page)
{
    private const double WideGap = 3;

    public double Top => Words.Min(word => (double)word.Box.Top);

    public double Baseline => Words[0].Baseline;

    public double Left => Words[0].Box.Left;

    public double Right => Words[^1].Right;

    public double Size { get; } = Words.GroupBy(word => word.Size).MaxBy(group => group.Sum(word => word.Box.Text.Length))!.Key;

    public bool IsBold { get; } = Words.Where(word => word.Box.Text.Any(char.IsLetterOrDigit)).All(word => word.IsBold);

    /// <summary>The words with spaces between them; a gap as wide as three letters' height is three spaces, so that columns can be told.</summary>
    public string Text { get; } = TextOf(Words);

    /// <summary>Makes lines of words, from top to bottom. Small raised or lowered words stay on their line.</summary>
    public static IReadOnlyList<PdfLine> Of(IReadOnlyList<PdfWord> words, int page)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(word => word.Baseline).ThenBy(word => word.Box.Left))
        {
            var line = lines.Count > 0 && word.Baseline - lines[^1][0].Baseline < Math.Max(word.Size, lines[^1][0].Size) * 0.4 ? lines[^1] : null;
            if (line is null)
                lines.Add(line = []);
            line.Add(word);
        }

        return [.. lines.Select(line => new PdfLine([.. line.OrderBy(word => word.Box.Left)], page))];
    }

    /// <summary>The words of this line on one side of a place; null when there are none.</summary>
    public PdfLine? Where(Func<PdfWord, bool> side) => Words.Where(side).ToArray() is { Length: > 0 } words ? new PdfLine(words, Page) : null;

    private static string TextOf(IReadOnlyList<PdfWord> words)
    {
        var text = new StringBuilder();
        for (var index = 0; index < words.Count; index++)
        {
            if (index > 0)
                text.Append(words[index].Box.Left - words[index - 1].Right > words[index].Size * WideGap ? "   " : " ");
            text.Append(words[index].Box.Text);
        }

        return text.ToString();
    }
}
