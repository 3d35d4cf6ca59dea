namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>How wide the lines of a text were set, so that a full line is told from one that ends early.</summary>
internal readonly record struct LineWidth(int Characters, bool IsWrapped)
{
    private const int Widest = 140;
    private const int Narrowest = 40;
    private const int LongLine = 60;

    public static LineWidth Of(IReadOnlyList<SourceLine> lines)
    {
        var lengths = lines.Select(line => line.Text.Trim().Length).Where(length => length > 0).Order().ToArray();
        if (lengths.Length < 4)
            return new LineWidth(Widest, false);
        var width = lengths[Math.Min(lengths.Length - 1, lengths.Length * 95 / 100)];
        return new LineWidth(width, width is >= Narrowest and <= Widest);
    }

    /// <summary>True when an unfinished line was broken by the width of the page and not by its author: the next word would not have fitted.</summary>
    public bool BreaksOpenLine(string line, string next) => IsWrapped ? IsFull(line, next, 0.9) : line.Length >= LongLine && !TypedHeadings.ReadsLikeHeading(line);

    /// <summary>True when a line that ends its sentence is so full that the paragraph may go on.</summary>
    public bool BreaksAfterSentence(string line, string next) => IsWrapped && IsFull(line, next, 0.97);

    private bool IsFull(string line, string next, double share)
    {
        var space = next.IndexOf(' ');
        var word = space < 0 ? next.Length : space;
        return line.Length >= Characters * 0.55 && line.Length + 1 + word >= Characters * share;
    }
}
