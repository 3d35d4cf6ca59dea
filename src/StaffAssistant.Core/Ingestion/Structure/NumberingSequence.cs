using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>Remembers the numbers seen so far, so that "2." behind "1." is told from a number in a sentence.</summary>
internal sealed class NumberingSequence
{
    private readonly HashSet<string> _seen = [];

    /// <summary>True when the label begins a count or goes on with one.</summary>
    public bool Expects(BlockLabel label) => label.Kind switch
    {
        LabelKind.Bullet or LabelKind.Annex or LabelKind.Division => true,
        LabelKind.Decimal => Predecessors(label.Number).Any(number => number.Length == 0 || _seen.Contains(Key(label.Kind, number))),
        LabelKind.Roman => RomanNumerals.ValueOf(label.Number) is > 0 and var figure && (figure == 1 || _seen.Contains(Key(label.Kind, RomanNumerals.Of(figure - 1)))),
        LabelKind.Capital or LabelKind.Letter => label.Number[0] is 'a' or 'A' || _seen.Contains(Key(label.Kind, Before(label.Number))),
        LabelKind.Section or LabelKind.Article or LabelKind.Paragraph or LabelKind.Counter =>
            Leading(label.Number) is var number && (number <= 1 || _seen.Contains(Key(label.Kind, (number - 1).ToString(null, null))) || _seen.Contains(Key(label.Kind, number.ToString(null, null)))),
    };

    /// <summary>Takes note of a label.</summary>
    public void Add(BlockLabel label)
    {
        _seen.Add(Key(label.Kind, label.Number));
        if (label.Kind is LabelKind.Section or LabelKind.Article or LabelKind.Paragraph or LabelKind.Counter)
            _seen.Add(Key(label.Kind, Leading(label.Number).ToString(null, null)));
    }

    // "4.2.3" goes on with "4.2.2" and with "4.2" (when "4.2.1" and "4.2.2" are missing or not recognised), "1" with nothing.
    private static IEnumerable<string> Predecessors(string number)
    {
        var dot = number.LastIndexOf('.');
        var last = int.Parse(number.AsSpan(dot + 1), null);
        if (dot > 0)
            yield return number[..dot];
        if (last <= 1)
            yield return dot > 0 ? number[..dot] : string.Empty;
        yield return string.Concat(number.AsSpan(0, dot + 1), (last - 1).ToString(null, null));
    }

    private static string Key(LabelKind kind, string number) => $"{kind} {number}";

    private static string Before(string letters) => new((char)(letters[0] - 1), letters.Length);

    private static int Leading(string number) => int.TryParse(number.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz"), null, out var value) ? value : 1;
}
