using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Templates;

/// <summary>
/// What of a line goes with a field that stays empty, so that no label, no comma and no half sentence is left: the words before a filled neighbour ("Guten Tag [Name]," becomes
/// "Guten Tag,"), a label with its comma (", Kennziffer [x]"), else the sentence; within a sentence that says more, the place alone.
/// </summary>
internal static partial class ClauseCut
{
    private const char Place = '\uFFFC';
    private const int LongestLabel = 4;
    private const int LongestJoint = 2;

    /// <summary>For each character of the line, whether it goes.</summary>
    public static bool[] Of(string text, IReadOnlyList<LinePlace> places)
    {
        var line = places.Aggregate(text.ToCharArray(), (signs, place) =>
        {
            signs.AsSpan(place.From, place.To - place.From).Fill(Place);
            return signs;
        });
        var (masked, gone) = (new string(line), new bool[text.Length]);
        foreach (var place in places.Where(place => place.IsEmpty))
        {
            var (from, to) = CutFor(masked, place, places);
            gone.AsSpan(from, to - from).Fill(true);
        }

        return gone;
    }

    private static (int From, int To) CutFor(string line, LinePlace place, IReadOnlyList<LinePlace> places)
    {
        bool Holds(int from, int to) => places.Any(other => !other.IsEmpty && other.From >= from && other.To <= to);
        var (sentence, sentenceEnd) = SentenceAround(line, place);
        var (clause, clauseEnd) = ClauseAround(line, place, sentence, sentenceEnd);
        if (Holds(clause, clauseEnd))
            return BesideFilled(line, place, places, clause);
        var before = line[clause..place.From];
        if (!before.TrimEnd().EndsWith(':') && Words().Count(line[clause..clauseEnd]) > LongestLabel)
            return Holds(sentence, sentenceEnd) ? (place.From, AfterBlanks(line, clauseEnd == place.To ? clauseEnd + 1 : place.To, sentenceEnd)) : (sentence, sentenceEnd);
        return clause > sentence ? (clause - 1, clauseEnd)
            : IsSentenceEnd(line, clauseEnd, sentenceEnd) ? WholeLine(line, sentence, sentenceEnd)
            : (clause, AfterBlanks(line, clauseEnd + 1, sentenceEnd));
    }

    private static (int From, int To) BesideFilled(string line, LinePlace place, IReadOnlyList<LinePlace> places, int clause)
    {
        var neighbour = places.LastOrDefault(other => other.To <= place.From && other.From >= clause);
        return neighbour is not null && Words().Count(line[neighbour.To..place.From]) <= LongestJoint ? (neighbour.To, place.To)
            : (place.From, AfterBlanks(line, place.To, line.Length));
    }

    // The last line of several takes the break before it along.
    private static (int From, int To) WholeLine(string line, int from, int to) => (to == line.Length && from > 0 && line[from - 1] == '\n' ? from - 1 : from, to);

    private static bool IsSentenceEnd(string line, int at, int end) => line[at..end].AsSpan().IndexOfAnyExcept(" .!?:\n\t\u00A0") < 0;

    private static int AfterBlanks(string line, int at, int end)
    {
        while (at < end && line[at] is ' ' or '\u00A0')
            at++;
        return Math.Min(at, end);
    }

    private static (int From, int To) SentenceAround(string line, LinePlace place)
    {
        var from = 0;
        foreach (Match end in SentenceEnd().Matches(line))
        {
            if (end.Index + end.Length <= place.From)
                from = end.Index + end.Length;
            else if (end.Index >= place.To)
                return (from, end.Index + end.Length);
        }

        return (from, line.Length);
    }

    private static (int From, int To) ClauseAround(string line, LinePlace place, int sentence, int sentenceEnd)
    {
        var (from, to) = (sentence, line[..sentenceEnd].AsSpan().TrimEnd(" .!?\n").Length);
        foreach (Match joint in ClauseEnd().Matches(line))
        {
            if (joint.Index >= sentence && joint.Index + joint.Length <= place.From)
                from = joint.Index + joint.Length;
            else if (joint.Index >= place.To && joint.Index < to)
                to = joint.Index;
        }

        return (from, Math.Max(to, place.To));
    }

    [GeneratedRegex(@"(?<=[\p{L}\p{N}]{3}|[\uFFFC)])[.!?](?:[ \u00A0]+(?=[\p{Lu}\uFFFC])|(?=\n|$))|\n", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[,;](?=\s|$)|(?<!:)\t", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
