using System.Buffers.Binary;
using System.Text;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Packages;

/// <summary>
/// Reads the directory of a ZIP file (APPNOTE 6.3.10, 4.3) and holds it to one meaning: each part has one header that says the same as the directory,
/// and no byte belongs to two parts.
/// </summary>
internal static class PackageDirectory
{
    private const uint EndMark = 0x06054B50;
    private const uint EntryMark = 0x02014B50;
    private const uint HeaderMark = 0x04034B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;
    private const int Unix = 3;

    /// <summary>The parts in the order of the directory.</summary>
    /// <exception cref="ReadingRefusedException">There are too many, or the directory is damaged or ambiguous.</exception>
    public static IReadOnlyList<PackageEntry> Read(ReadOnlySpan<byte> file, int mostParts)
    {
        var end = FindEnd(file);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]);
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..]);
        if (count > mostParts)
            throw new ReadingRefusedException(RefusalReason.TooLarge);
        var entries = new List<PackageEntry>(count);
        for (var index = 0; index < count; index++)
            entries.Add(ReadEntry(file[..end], ref at));
        Require(at == end);
        CheckOverlap(entries);
        return entries;
    }

    // Readers look for the mark from the end; the first one found must fit the end of the file, or another reader would find another one.
    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        Span<byte> mark = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(mark, EndMark);
        var end = file.LastIndexOf(mark);
        Require(end >= 0 && end + EndLength <= file.Length);
        Require(end + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 20)..]) == file.Length);
        return end;
    }

    private static PackageEntry ReadEntry(ReadOnlySpan<byte> file, ref long at)
    {
        Require(at >= 0 && at + EntryLength <= file.Length);
        var entry = file[(int)at..];
        Require(BinaryPrimitives.ReadUInt32LittleEndian(entry) == EntryMark);
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]), extraLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]);
        var length = EntryLength + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        Require(length <= entry.Length);
        at += length;
        long packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]), unpacked = BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]), header = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]);
        var name = entry.Slice(EntryLength, nameLength);
        var isLink = entry[5] == Unix && (BinaryPrimitives.ReadUInt32LittleEndian(entry[38..]) >> 16 & 0xF000) == 0xA000;
        int flags = BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]), method = BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]);
        var data = DataOf(file, header, name, flags);
        Require(data + packed <= file.Length);
        return new PackageEntry(Encoding.UTF8.GetString(name), flags, method, packed, unpacked, header, data, isLink);
    }

    private static long DataOf(ReadOnlySpan<byte> file, long at, ReadOnlySpan<byte> name, int flags)
    {
        Require(at + HeaderLength <= file.Length);
        var header = file[(int)at..];
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]), extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        Require(BinaryPrimitives.ReadUInt32LittleEndian(header) == HeaderMark && HeaderLength + nameLength + extraLength <= header.Length);
        Require(header.Slice(HeaderLength, nameLength).SequenceEqual(name) && ((header[6] ^ flags) & 1) == 0);
        return at + HeaderLength + nameLength + extraLength;
    }

    private static void CheckOverlap(List<PackageEntry> entries)
    {
        long end = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Header))
        {
            Require(entry.Header >= end);
            end = entry.End;
        }
    }

    private static void Require(bool holds)
    {
        if (!holds)
            throw new ReadingRefusedException(RefusalReason.Damaged);
    }
}
