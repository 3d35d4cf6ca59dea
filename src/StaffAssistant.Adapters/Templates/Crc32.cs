namespace StaffAssistant.Adapters.Templates;

/// <summary>The checksum that a ZIP file carries for each part (APPNOTE 6.3.10, 4.4.7).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => Enumerable.Range(0, 8).Aggregate((uint)index, (value, _) => (value >> 1) ^ ((value & 1) * 0xEDB88320)))];

    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> content)
    {
        var checksum = uint.MaxValue;
        foreach (var piece in content)
            checksum = (checksum >> 8) ^ Table[(byte)(checksum ^ piece)];
        return ~checksum;
    }
}
