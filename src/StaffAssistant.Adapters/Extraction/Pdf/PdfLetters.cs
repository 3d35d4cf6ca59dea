using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Tells the letters of a page that a reader sees from those that only programs see.</summary>
internal sealed class PdfLetters(IReadOnlySet<string> unreadableFonts)
{
    private const double Smallest = 2;
    private const double NearWhite = 0.94;
    private const double Margin = 2;
    private const double MostOfPage = 0.5;

    private readonly PdfNotes _notes = new();

    /// <summary>What was left out, and where.</summary>
    public IEnumerable<string> Warnings => _notes.Warnings;

    /// <summary>The letters that are read.</summary>
    public IReadOnlyList<Letter> Of(Page page)
    {
        var (seen, invisible) = (new List<Letter>(), new List<Letter>());
        foreach (var letter in page.Letters)
        {
            if (letter.FontName is { } font && unreadableFonts.Contains(font))
                _notes.Add(PdfNotes.Unreadable, page.Number, letter);
            else if (IsOffPage(letter, page))
                _notes.Add(PdfNotes.OffPage, page.Number, letter);
            else if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
                invisible.Add(letter);
            else if (IsTiny(letter) || (IsWhite(letter) && !IsOnGround(letter, page)))
                _notes.Add(PdfNotes.Unseen, page.Number, letter);
            else
                seen.Add(letter);
        }

        if (invisible.Count == 0)
            return seen;
        var isRecognised = invisible.Count > seen.Count && page.NumberOfImages > 0 && page.GetImages().Any(image => IsMostOf(page, image.BoundingBox));
        foreach (var letter in invisible)
            _notes.Add(isRecognised ? PdfNotes.Recognised : PdfNotes.Unseen, page.Number, letter);
        return isRecognised ? [.. page.Letters.Where(letter => invisible.Contains(letter, ReferenceEqualityComparer.Instance) || seen.Contains(letter, ReferenceEqualityComparer.Instance))] : seen;
    }

    private static bool IsOffPage(Letter letter, Page page)
    {
        var (x, y) = (letter.StartBaseLine.X, letter.StartBaseLine.Y);
        return x < -Margin || y < -Margin || x > page.Width + Margin || y > page.Height + Margin;
    }

    private static bool IsTiny(Letter letter) => letter.PointSize <= Smallest && letter.BoundingBox.Height <= Smallest && letter.BoundingBox.Width <= Smallest;

    private static bool IsWhite(Letter letter) => letter.RenderingMode is TextRenderingMode.Fill or TextRenderingMode.FillClip && IsWhite(letter.FillColor);

    private static bool IsWhite(IColor? color)
    {
        if (color is null || color.ColorSpace == ColorSpace.Pattern)
            return false;
        var (red, green, blue) = color.ToRGBValues();
        return red >= NearWhite && green >= NearWhite && blue >= NearWhite;
    }

    // White letters on a dark field or a picture are an ordinary way to set a heading.
    private static bool IsOnGround(Letter letter, Page page) =>
        page.Paths.Any(path => path.IsFilled && !IsWhite(path.FillColor) && path.GetBoundingRectangle() is { } field && Holds(field, letter.StartBaseLine))
        || (page.NumberOfImages > 0 && page.GetImages().Any(image => Holds(image.BoundingBox, letter.StartBaseLine)));

    private static bool Holds(PdfRectangle field, PdfPoint point) =>
        point.X >= field.Left - Margin && point.X <= field.Right + Margin && point.Y >= field.Bottom - Margin && point.Y <= field.Top + Margin;

    private static bool IsMostOf(Page page, PdfRectangle picture) => picture.Width * picture.Height >= page.Width * page.Height * MostOfPage;
}
