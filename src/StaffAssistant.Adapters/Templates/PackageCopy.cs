using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using StaffAssistant.Adapters.Extraction.Packages;

namespace StaffAssistant.Adapters.Templates;

/// <summary>
/// Writes a package with some parts replaced or added. All other parts are copied as they lie in the file, packed bytes and headers included. Only for a package that
/// <see cref="GuardedPackage"/> has looked through: its directory has one meaning and no large-file extension.
/// </summary>
internal static class PackageCopy
{
    private const uint DescriptorMark = 0x08074B50;
    private const int HasDescriptor = 0x0008;
    private const int NamesAreUtf8 = 0x0800;

    /// <summary>The bytes of the new package.</summary>
    public static byte[] Write(byte[] package, int mostParts, IReadOnlyDictionary<string, byte[]> parts)
    {
        using var target = new MemoryStream(package.Length + 4096);
        using var directory = new MemoryStream();
        var entries = PackageDirectory.Read(package, mostParts);
        foreach (var (entry, row) in entries.Zip(RowsOf(package, entries.Count)))
        {
            var header = (uint)target.Length;
            var record = package[row];
            if (parts.TryGetValue(entry.Name, out var content))
                WritePart(target, record, content);
            else
                target.Write(package, (int)entry.Header, LengthOf(package, entry));
            BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), header);
            directory.Write(record);
        }

        var count = entries.Count;
        foreach (var (name, content) in parts.Where(part => !entries.Any(entry => entry.Name == part.Key)).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            var (header, record) = ((uint)target.Length, NewRecord(name));
            WritePart(target, record, content);
            BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(42), header);
            directory.Write(record);
            count++;
        }

        WriteEnd(target, directory, count, CommentOf(package));
        return target.ToArray();
    }

    private static IEnumerable<Range> RowsOf(byte[] package, int count)
    {
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan(EndOf(package) + 16));
        for (var index = 0; index < count; index++)
        {
            var row = package.AsSpan(at);
            var length = 46 + BinaryPrimitives.ReadUInt16LittleEndian(row[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(row[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(row[32..]);
            yield return at..(at + length);
            at += length;
        }
    }

    private static int EndOf(byte[] package) => package.AsSpan().LastIndexOf("PK\u0005\u0006"u8);

    private static byte[] CommentOf(byte[] package) => package[(EndOf(package) + 20)..];

    private static int LengthOf(byte[] package, PackageEntry entry)
    {
        var end = entry.End;
        if ((entry.Flags & HasDescriptor) != 0)
            end += end + 16 <= package.Length && BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan((int)end)) == DescriptorMark ? 16 : 12;
        return (int)(Math.Min(end, package.Length) - entry.Header);
    }

    private static byte[] NewRecord(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        var record = new byte[46 + bytes.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(4), 20);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(6), 20);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(8), NamesAreUtf8);
        // 1 January 1980: when a letter was written stands in the letter.
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(14), 0x21);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(28), (ushort)bytes.Length);
        bytes.CopyTo(record, 46);
        return record;
    }

    // The row of the directory says the same as the header, so it is brought up to date first and copied into it.
    private static void WritePart(MemoryStream target, byte[] record, byte[] content)
    {
        var packed = Deflate(content);
        var row = record.AsSpan();
        BinaryPrimitives.WriteUInt16LittleEndian(row[8..], (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(row[8..]) & NamesAreUtf8));
        BinaryPrimitives.WriteUInt16LittleEndian(row[10..], 8);
        BinaryPrimitives.WriteUInt32LittleEndian(row[16..], Crc32.HashToUInt32(content));
        BinaryPrimitives.WriteUInt32LittleEndian(row[20..], (uint)packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(row[24..], (uint)content.Length);
        target.Write("PK\u0003\u0004"u8);
        target.Write(row[6..28]);
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(row[28..]);
        target.Write([row[28], row[29], 0, 0]);
        target.Write(row.Slice(46, nameLength));
        target.Write(packed);
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }

    private static void WriteEnd(MemoryStream target, MemoryStream directory, int count, byte[] comment)
    {
        var end = new byte[20];
        "PK\u0005\u0006"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)target.Length);
        target.Write(directory.ToArray());
        target.Write(end);
        target.Write(comment);
    }
}
