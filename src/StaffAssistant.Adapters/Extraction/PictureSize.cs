using System.Buffers.Binary;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>How many pixels a picture claims to have, from its first bytes; pictures are never decoded.</summary>
internal static class PictureSize
{
    /// <summary>Width times height; 0 when the format is not known.</summary>
    public static long PixelsOf(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when head.Length >= 24 => (long)BinaryPrimitives.ReadUInt32BigEndian(head[16..]) * BinaryPrimitives.ReadUInt32BigEndian(head[20..]),
        [(byte)'G', (byte)'I', (byte)'F', ..] when head.Length >= 10 => (long)BinaryPrimitives.ReadUInt16LittleEndian(head[6..]) * BinaryPrimitives.ReadUInt16LittleEndian(head[8..]),
        [(byte)'B', (byte)'M', ..] when head.Length >= 26 => Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(head[18..]) * BinaryPrimitives.ReadInt32LittleEndian(head[22..])),
        [0xFF, 0xD8, ..] => OfJpeg(head),
        _ => 0,
    };

    // Segments up to the first frame header (ITU-T T.81, B.2.2).
    private static long OfJpeg(ReadOnlySpan<byte> head)
    {
        for (var at = 2; at + 9 < head.Length && head[at] == 0xFF;)
        {
            if (head[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (long)BinaryPrimitives.ReadUInt16BigEndian(head[(at + 5)..]) * BinaryPrimitives.ReadUInt16BigEndian(head[(at + 7)..]);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(head[(at + 2)..]);
        }

        return 0;
    }
}
