using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Comparing;

/// <summary>What of the numbers, days and references of two texts is different.</summary>
internal static class FactChanges
{
    public static IEnumerable<FactChange> Of(IReadOnlyList<ComparedParagraph> rows) => rows.Index()
        .Where(row => row.Item.Change is ParagraphChange.Changed or ParagraphChange.New or ParagraphChange.Gone)
        .SelectMany(row => Of(row.Item, row.Index)).OrderBy(change => change.Kind);

    private static IEnumerable<FactChange> Of(ComparedParagraph row, int index)
    {
        var (old, now) = (FactsOf(row.Old), FactsOf(row.New));
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            // A plain number of a paragraph that is new or gone tells nothing by itself.
            if (kind == FactKind.Number && row.Change != ParagraphChange.Changed)
                continue;
            var (gone, came) = (Without(old, now, kind), Without(now, old, kind));
            for (var place = 0; place < Math.Max(gone.Count, came.Count); place++)
                yield return new FactChange(kind, gone.ElementAtOrDefault(place), came.ElementAtOrDefault(place), index);
        }
    }

    private static List<(TextFact Fact, string Words)> FactsOf(TextParagraph? paragraph) =>
        paragraph is null ? [] : [.. FactReader.Read(paragraph.Text).Select(fact => (fact, fact.Span.In(paragraph.Text)))];

    // Those of one kind for which the other side has no partner.
    private static List<string> Without(List<(TextFact Fact, string Words)> some, List<(TextFact Fact, string Words)> others, FactKind kind)
    {
        var partners = others.CountBy(other => (other.Fact.Kind, other.Fact.Key)).ToDictionary();
        var left = new List<string>();
        foreach (var (fact, words) in some.Where(one => one.Fact.Kind == kind))
        {
            var count = partners.GetValueOrDefault((kind, fact.Key));
            partners[(kind, fact.Key)] = count - 1;
            if (count <= 0)
                left.Add(words);
        }

        return left;
    }
}
