using StaffAssistant.Core.Passages;
using UglyToad.PdfPig.Content;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>A word with what its looks tell. Coordinates from the upper left corner of the page.</summary>
/// <param name="Box">Text and place.</param>
/// <param name="Baseline">Distance of the baseline from the top.</param>
/// <param name="Size">Size of its letters in points.</param>
/// <param name="IsBold">True for heavy type.</param>
/// <param name="IsHorizontal">False for text set upwards or aslant: watermarks, margin notes.</param>
internal sealed record PdfWord(WordBox Box, double Baseline, double Size, bool IsBold, bool IsHorizontal)
{
    private const double Ascent = 0.76;
    private const double Descent = 0.22;
    private const char SoftHyphen = '\u00AD';

    public double Right => Box.Left + Box.Width;

    public double Middle => Box.Left + (Box.Width / 2);

    public static PdfWord Of(Word word, double pageHeight)
    {
        var first = word.Letters[0];
        var size = first.PointSize > 0 ? first.PointSize : Math.Max(1, word.BoundingBox.Height);
        var baseline = pageHeight - first.StartBaseLine.Y;
        var top = Math.Min(pageHeight - word.BoundingBox.Top, baseline - (size * Ascent));
        var bottom = Math.Max(pageHeight - word.BoundingBox.Bottom, baseline + (size * Descent));
        var text = TextCleaner.Line(word.Text.EndsWith(SoftHyphen) ? word.Text.TrimEnd(SoftHyphen) + "-" : word.Text);
        var box = new WordBox(text, Round(word.BoundingBox.Left), Round(top), Round(word.BoundingBox.Width), Round(bottom - top));
        return new PdfWord(box, baseline, Math.Round(size, 1), IsHeavy(first.FontName), word.TextOrientation == TextOrientation.Horizontal);
    }

    private static bool IsHeavy(string? font) =>
        font is not null && (font.Contains("bold", StringComparison.OrdinalIgnoreCase) || font.Contains("black", StringComparison.OrdinalIgnoreCase) || font.Contains("heavy", StringComparison.OrdinalIgnoreCase));

    private static float Round(double value) => (float)Math.Round(value, 2);
}
