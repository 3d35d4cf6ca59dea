using System.Buffers.Binary;
using System.Text;

namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>
/// Reads a TrueType font and writes out the widths that the file leaves implicit. Liberation Sans Bold stores widths for 674 of
/// its 681 glyphs; the dieresis of "Ä", "Ö", "Ü" is one of the rest, and PdfPig 0.1.16 cannot embed a glyph without a stored width.
/// Table layout: OpenType specification, "hhea" (numberOfHMetrics at offset 34), "hmtx" (4 bytes each, then 2 bytes each).
/// </summary>
internal static class FontFile
{
    private const int LongMetric = 4;

    public static byte[] Read(string path)
    {
        var font = File.ReadAllBytes(path);
        var glyphs = Word(font, Table(font, "maxp").Offset + 4);
        var count = Table(font, "hhea").Offset + 34;
        var stored = Word(font, count);
        if (stored == glyphs) return font;

        var (_, hmtx, _) = Table(font, "hmtx");
        var metrics = new byte[glyphs * LongMetric];
        font.AsSpan(hmtx, stored * LongMetric).CopyTo(metrics);
        for (var glyph = stored; glyph < glyphs; glyph++)
        {
            var target = metrics.AsSpan(glyph * LongMetric);
            font.AsSpan(hmtx + ((stored - 1) * LongMetric), 2).CopyTo(target);
            font.AsSpan(hmtx + (stored * LongMetric) + ((glyph - stored) * 2), 2).CopyTo(target[2..]);
        }

        var start = (font.Length + 3) / 4 * 4;
        var widened = new byte[start + metrics.Length];
        font.CopyTo(widened, 0);
        metrics.CopyTo(widened, start);
        BinaryPrimitives.WriteUInt16BigEndian(widened.AsSpan(count), (ushort)glyphs);
        var entry = Table(font, "hmtx").Entry;
        BinaryPrimitives.WriteUInt32BigEndian(widened.AsSpan(entry + 8), (uint)start);
        BinaryPrimitives.WriteUInt32BigEndian(widened.AsSpan(entry + 12), (uint)metrics.Length);
        return widened;
    }

    private static (int Entry, int Offset, int Length) Table(byte[] font, string tag)
    {
        for (var entry = 12; entry < 12 + (Word(font, 4) * 16); entry += 16)
        {
            if (Encoding.ASCII.GetString(font, entry, 4) != tag) continue;
            return (entry, (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 8)), (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 12)));
        }

        throw new InvalidDataException($"The font has no table '{tag}'.");
    }

    private static int Word(byte[] font, int offset) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(offset));
}
