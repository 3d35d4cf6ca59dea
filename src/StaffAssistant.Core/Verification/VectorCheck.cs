using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Core.Verification;

/// <summary>Compares the vectors with what was written and with the catalogue.</summary>
internal sealed class VectorCheck(IDocumentCatalog catalog, IVectorUpkeep upkeep)
{
    /// <summary>Looks at every vector of every set.</summary>
    public async Task RunAsync(FaultList faults, CancellationToken cancellationToken)
    {
        foreach (var check in await upkeep.CheckAsync(catalog.ChangesAfterAsync(0, cancellationToken), cancellationToken))
        {
            if (!check.IsReadable)
                faults.Add(VerificationFault.VectorsDamaged, check.Set);
            foreach (var passage in check.Changed)
                faults.Add(VerificationFault.VectorChanged, passage.ToString());
            foreach (var passage in check.Unlike)
                faults.Add(VerificationFault.VectorsUnlikeCatalog, passage.ToString());
        }
    }
}
