using System.IO.Compression;
using System.Text;

namespace StaffAssistant.DemoGenerator.Packages;

/// <summary>Packs parts with one time stamp, so that the same content gives the same bytes.</summary>
internal static class FixedZip
{
    /// <summary>Packs parts in the order given. The first one is stored as it is where the format asks for that.</summary>
    public static byte[] Pack(IEnumerable<(string Name, string Text)> parts, DateTime stamp, bool storeFirst = false)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                var entry = archive.CreateEntry(name, storeFirst && target.Length == 0 ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(stamp, TimeSpan.Zero);
                using var to = entry.Open();
                to.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return target.ToArray();
    }

    /// <summary>Repacks a package with sorted entries.</summary>
    public static byte[] Repack(byte[] package, DateTime stamp)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = new DateTimeOffset(stamp, TimeSpan.Zero);
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
