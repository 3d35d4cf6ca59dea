using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>Widths of text in the two fonts of the document, and the breaking of paragraphs into lines.</summary>
internal sealed class TextMeasure(PdfPageBuilder page, PdfDocumentBuilder.AddedFont regular, PdfDocumentBuilder.AddedFont bold, Hyphenation hyphenation)
{
    private const int ShortestPart = 4;
    private readonly Dictionary<(char, bool), double> _widths = [];

    public double Width(string text, double size, bool isBold = false) => text.Sum(c => UnitWidth(c, isBold)) * size;

    /// <summary>Breaks greedily; a word that does not fit is parted where the hyphenation list allows it, but never in headings.</summary>
    public List<string> Lines(string text, double size, double width, bool isBold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var rest = word;
            while (rest.Length > 0)
            {
                var longer = line.Length == 0 ? rest : $"{line} {rest}";
                if (Width(longer, size, isBold) <= width)
                {
                    (line, rest) = (longer, "");
                    continue;
                }

                var cut = BestCut(line, rest, size, width, isBold);
                if (cut > 0) (line, rest) = (line.Length == 0 ? rest[..cut] + "-" : $"{line} {rest[..cut]}-", rest[cut..]);
                else if (line.Length == 0) throw new InvalidDataException($"'{rest}' is wider than its column.");
                lines.Add(line);
                line = "";
            }
        }

        if (line.Length > 0) lines.Add(line);
        return lines;
    }

    private int BestCut(string line, string word, double size, double width, bool isBold)
    {
        if (isBold) return 0;
        var prefix = line.Length == 0 ? "" : line + " ";
        return hyphenation.Breaks(word)
            .Where(at => at >= ShortestPart && word.Length - at >= ShortestPart)
            .Where(at => Width($"{prefix}{word[..at]}-", size, isBold) <= width)
            .LastOrDefault();
    }

    private double UnitWidth(char c, bool isBold)
    {
        if (_widths.TryGetValue((c, isBold), out var width)) return width;
        // Two letters, because the end of the first one is the start of the second.
        var letters = page.MeasureText($"{c}x", 100, new PdfPoint(0, 0), isBold ? bold : regular);
        return _widths[(c, isBold)] = (letters[1].StartBaseLine.X - letters[0].StartBaseLine.X) / 100;
    }
}
