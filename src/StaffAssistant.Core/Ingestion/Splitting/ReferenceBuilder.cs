using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Splitting;

/// <summary>Says how a place is cited: <c>§ 6 Abs. 1</c>, <c>Ziffer 4.2</c>, <c>Anlage 1 Ziffer 2</c>.</summary>
internal static class ReferenceBuilder
{
    /// <summary>The reference of text under these headings that has these numbers of its own, in order; null when nothing has a number.</summary>
    public static string? Of(IReadOnlyList<TextBlock> headings, IReadOnlyList<BlockLabel?> numbers)
    {
        var labels = headings.Where(heading => heading.Label is not null).Select(heading => LabelReader.ReadHeading(heading.Label + " X")).OfType<BlockLabel>().ToList();
        var own = numbers.OfType<BlockLabel>().DistinctBy(label => label.Text).ToArray();
        if (own.Length == 0)
            return Join(labels);
        var reference = Join([.. labels, own[0]]);
        return own.Length == 1 || own[^1].Kind != own[0].Kind ? reference : $"{reference} {(own.Length == 2 ? "und" : "bis")} {own[^1].Number}";
    }

    private static string? Join(IReadOnlyList<BlockLabel> labels)
    {
        var parts = new List<string>();
        var annex = labels.LastOrDefault(label => label.Kind == LabelKind.Annex);
        if (annex is not null)
            parts.Add(annex.Text);
        if (labels.LastOrDefault(label => label.Kind is LabelKind.Section or LabelKind.Article) is { } section)
            parts.Add(section.Text);
        if (Number(labels) is { Length: > 0 } number)
            parts.Add("Ziffer " + number);
        if (labels.LastOrDefault(label => label.Kind == LabelKind.Paragraph) is { } paragraph)
            parts.Add("Abs. " + paragraph.Number);
        if (parts.Count == 0 && labels.LastOrDefault(label => label.Kind == LabelKind.Division) is { } division)
            parts.Add(division.Text);
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    // "III" and "4.1" below it are cited together; of "4", "4.1" and "4.1.2" the last one says it all, of "4." and "2." below it both are needed.
    private static string Number(IReadOnlyList<BlockLabel> labels)
    {
        var number = string.Empty;
        foreach (var label in labels)
        {
            if (label.Kind is LabelKind.Roman or LabelKind.Capital)
                number = label.Number;
            else if (label.Kind == LabelKind.Decimal)
                number = Extend(number, label.Number);
            else if (label.Kind == LabelKind.Annex)
                number = string.Empty;
        }

        return number;
    }

    private static string Extend(string above, string number)
    {
        if (above.Length == 0)
            return number;
        var letters = above.AsSpan(0, above.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var digit ? digit : above.Length).TrimEnd('.').ToString();
        var figures = above[letters.Length..].TrimStart('.');
        var inner = figures.Length == 0 || number.StartsWith(figures + ".", StringComparison.Ordinal) || !number.Contains('.') && figures == number ? number
            : number.Contains('.') ? number : $"{figures}.{number}";
        return letters.Length == 0 ? inner : $"{letters}.{inner}";
    }
}
