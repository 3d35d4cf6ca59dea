namespace StaffAssistant.DemoGenerator;

/// <summary>Where long words may be parted at a line end: a short list of word parts ("Dienst-reise"), no pattern engine.</summary>
internal sealed class Hyphenation(IReadOnlyList<string[]> entries)
{
    public static Hyphenation Read(string path) =>
        new([.. File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Trim().Split('-'))]);

    /// <summary>The positions inside the word at which a hyphen may be set, ascending.</summary>
    public IReadOnlyList<int> Breaks(string word)
    {
        var breaks = new SortedSet<int>();
        foreach (var parts in entries)
        {
            var start = word.IndexOf(string.Concat(parts), StringComparison.OrdinalIgnoreCase);
            if (start < 0) continue;
            var at = start;
            foreach (var part in parts[..^1])
            {
                at += part.Length;
                breaks.Add(at);
            }
        }

        return [.. breaks];
    }
}
