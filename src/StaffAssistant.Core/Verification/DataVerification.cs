using System.Globalization;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;

namespace StaffAssistant.Core.Verification;

/// <summary>
/// Checks a whole data directory: database, passages, originals, index. Reads only, and may be used while another process works in the directory.
/// </summary>
public sealed class DataVerification(
    IDocumentCatalog catalog, ICatalogUpkeep catalogUpkeep, DocumentFiles files, IIndexUpkeep upkeep, DataDirectory directory, DataDirectoryLock ownership)
{
    /// <summary>Looks at everything.</summary>
    /// <exception cref="OperatorException">There is no catalogue, or it must be brought up to date before it can be checked.</exception>
    public async Task<VerificationReport> RunAsync(CancellationToken cancellationToken)
    {
        var faults = new FaultList();
        var isInUse = ownership.IsHeldElsewhere();
        var condition = await catalogUpkeep.CheckAsync(cancellationToken);
        if (condition is CatalogCondition.Missing or CatalogCondition.OtherVersion)
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, SentenceFor(condition), directory.Root));
        if (condition == CatalogCondition.Damaged)
        {
            faults.Add(VerificationFault.DatabaseDamaged);
            return new VerificationReport(isInUse, 0, 0, 0, 0, faults.Findings);
        }

        if (condition == CatalogCondition.LooseRows)
            faults.Add(VerificationFault.DatabaseLooseRows);
        await foreach (var passage in catalogUpkeep.ListChangedPassagesAsync(cancellationToken))
            faults.Add(VerificationFault.PassageChanged, passage.ToString());
        var originals = await new OriginalsCheck(catalog, files).RunAsync(faults, isInUse, cancellationToken);
        var (documents, passages, toIndex) = await new IndexCheck(catalog, upkeep).RunAsync(faults, isInUse, cancellationToken);
        return new VerificationReport(isInUse, documents, passages, originals, toIndex, faults.Findings);
    }

    private static string SentenceFor(CatalogCondition condition) =>
        condition == CatalogCondition.Missing ? VerificationText.NoCatalog : VerificationText.OtherVersion;
}
