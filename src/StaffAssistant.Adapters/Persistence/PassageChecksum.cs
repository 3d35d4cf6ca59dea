using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>
/// A number over a passage's words and place, stored beside them. The database does not notice a byte that changed on the disk; a quote must.
/// </summary>
internal static class PassageChecksum
{
    public static long Of(IReadOnlyList<string> headingPath, string? reference, int? page, IReadOnlyList<TextBlock> blocks)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var heading in headingPath)
            Add(hash, heading);
        Add(hash, reference);
        Add(hash, page?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var block in blocks)
        {
            Add(hash, block.Kind.ToString());
            Add(hash, block.LabelledText);
            foreach (var cell in block.Cells ?? [])
                Add(hash, cell);
        }

        return BinaryPrimitives.ReadInt64LittleEndian(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text ?? string.Empty));
        hash.AppendData([0]);
    }
}
