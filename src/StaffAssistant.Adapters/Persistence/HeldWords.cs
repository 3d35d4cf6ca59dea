using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Knows words again that an editor released.</summary>
internal static class HeldWords
{
    public static string HashOf(Passage passage) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage.Text)));

    /// <summary>The version with the passages open whose words were released in this document before.</summary>
    public static async Task<NewVersion> WithReleasedAsync(this CatalogContext catalog, NewVersion incoming, CancellationToken cancellationToken)
    {
        if (!incoming.Passages.Any(passage => passage.IsHeld))
            return incoming;
        var released = await catalog.HeldDecisions.Where(row => row.Released && catalog.Documents.Any(document => document.Id == row.DocumentId && document.Key == incoming.Key.Value))
            .Select(row => row.TextHash).ToHashSetAsync(cancellationToken);
        return incoming with { Passages = [.. incoming.Passages.Select(passage => passage.IsHeld && released.Contains(HashOf(passage)) ? passage with { IsHeld = false } : passage)] };
    }
}
