using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>A ruled line on a page: horizontal when <paramref name="IsHorizontal"/>, then <paramref name="At"/> is its distance from the top, else from the left.</summary>
internal readonly record struct PdfRule(bool IsHorizontal, double At, double From, double To);

/// <summary>Finds ruled lines, drawn as strokes, thin boxes or the edges of boxes.</summary>
internal static class PdfRules
{
    private const double Thin = 3;
    private const double Short = 6;
    private const int Most = 20_000;

    public static IReadOnlyList<PdfRule> On(Page page, double pageHeight)
    {
        var rules = new List<PdfRule>();
        foreach (var path in page.Paths.Where(path => !path.IsClipping && (path.IsFilled || path.IsStroked)))
        {
            foreach (var part in path)
            {
                if (rules.Count > Most)
                    return [];
                if (part.IsDrawnAsRectangle || path.IsFilled)
                    AddBox(rules, part, pageHeight);
                else
                    AddStrokes(rules, part, pageHeight);
            }
        }

        return rules;
    }

    private static void AddBox(List<PdfRule> rules, PdfSubpath part, double pageHeight)
    {
        if (part.GetBoundingRectangle() is not { } box)
            return;
        var (left, right, top, bottom) = (box.Left, box.Right, pageHeight - box.Top, pageHeight - box.Bottom);
        if (bottom - top < Thin)
        {
            Add(rules, true, (top + bottom) / 2, left, right);
        }
        else if (right - left < Thin)
        {
            Add(rules, false, (left + right) / 2, top, bottom);
        }
        else
        {
            Add(rules, true, top, left, right);
            Add(rules, true, bottom, left, right);
            Add(rules, false, left, top, bottom);
            Add(rules, false, right, top, bottom);
        }
    }

    private static void AddStrokes(List<PdfRule> rules, PdfSubpath part, double pageHeight)
    {
        foreach (var line in part.Commands.OfType<PdfSubpath.Line>())
        {
            var (x1, x2, y1, y2) = (line.From.X, line.To.X, pageHeight - line.From.Y, pageHeight - line.To.Y);
            if (Math.Abs(y1 - y2) < 1)
                Add(rules, true, y1, Math.Min(x1, x2), Math.Max(x1, x2));
            else if (Math.Abs(x1 - x2) < 1)
                Add(rules, false, x1, Math.Min(y1, y2), Math.Max(y1, y2));
        }
    }

    private static void Add(List<PdfRule> rules, bool isHorizontal, double at, double from, double to)
    {
        if (to - from >= Short)
            rules.Add(new PdfRule(isHorizontal, at, from, to));
    }
}
