using System.Security.Cryptography;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Verification;

/// <summary>Compares the originals with what versions name.</summary>
internal sealed class OriginalsCheck(IDocumentCatalog catalog, DocumentFiles files)
{
    /// <summary>Looks at every original; returns how many versions name.</summary>
    public async Task<int> RunAsync(FaultList faults, bool isInUse, CancellationToken cancellationToken)
    {
        var present = files.List();
        var named = await catalog.ListFileHashesAsync(cancellationToken);
        foreach (var hash in named)
            await CompareAsync(hash, faults, cancellationToken);
        // Whoever owns the directory may be storing one right now.
        foreach (var stray in present.Where(name => !isInUse && !named.Contains(name)))
            faults.Add(VerificationFault.OriginalWithoutOwner, stray);
        return named.Count;
    }

    private async Task CompareAsync(string hash, FaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            await using var original = files.OpenRead(hash);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(original, cancellationToken)) != hash)
                faults.Add(VerificationFault.OriginalChanged, hash);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if ((await catalog.ListFileHashesAsync(cancellationToken)).Contains(hash))
                faults.Add(VerificationFault.OriginalMissing, hash);
        }
    }
}
