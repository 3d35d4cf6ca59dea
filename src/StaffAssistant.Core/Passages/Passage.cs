using System.Security.Cryptography;
using System.Text;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Passages;

/// <summary>The citable piece of a version: indexed, retrieved, shown. A whole unit of meaning, about 40 to 220 words.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="VersionId">The version it belongs to.</param>
/// <param name="Ordinal">Its place in the version, from 0 without gaps.</param>
/// <param name="Locator">Where it stands.</param>
/// <param name="Blocks">Its text, block by block; never empty and without headings.</param>
public sealed record Passage(PassageId Id, VersionId VersionId, int Ordinal, Locator Locator, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>True where it is held back for the owner of the document: neither searched nor quoted.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The text as it is indexed and proven: one line a block, labels included.</summary>
    public string Text { get; } = string.Join('\n', Blocks.Select(block => block.LabelledText));

    /// <summary>The id of the passage at a place of a version; the same for the same place.</summary>
    public static PassageId IdOf(VersionId version, int ordinal)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.ASCII.GetBytes($"{version}/{ordinal}"), hash);
        return new PassageId(new Guid(hash[..16]));
    }
}
