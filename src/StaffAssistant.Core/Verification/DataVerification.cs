using System.Globalization;
using System.Security.Cryptography;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Core.Verification;

/// <summary>
/// Checks a whole data directory: database, passages, originals, index, vectors, audit trail. Reads only, and may be used while another process works in the directory.
/// </summary>
public sealed class DataVerification(
    IDocumentCatalog catalog, ICatalogUpkeep catalogUpkeep, DocumentFiles files, IIndexUpkeep upkeep, IVectorUpkeep vectors, IIngestionJobs jobs, AuditVerification audit, DataDirectory directory,
    DataDirectoryLock ownership)
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
            return new VerificationReport(isInUse, 0, 0, 0, 0, 0, 0, null, faults.Findings);
        }

        if (condition == CatalogCondition.LooseRows)
            faults.Add(VerificationFault.DatabaseLooseRows);
        await foreach (var passage in catalogUpkeep.ListChangedPassagesAsync(cancellationToken))
            faults.Add(VerificationFault.PassageChanged, passage.ToString());
        var originals = await new OriginalsCheck(catalog, files).RunAsync(faults, isInUse, cancellationToken);
        var (documents, passages, toIndex) = await new IndexCheck(catalog, upkeep).RunAsync(faults, isInUse, cancellationToken);
        await new VectorCheck(catalog, vectors).RunAsync(faults, cancellationToken);
        var open = await CheckJobsAsync(faults, cancellationToken);
        var trail = await audit.RunAsync(cancellationToken);
        foreach (var fault in trail.Faults)
            faults.Add(VerificationFault.AuditChanged, $"{fault.Sequence} {fault.Kind}");
        return new VerificationReport(isInUse, documents, passages, originals, toIndex, open, trail.Entries, trail.Head, faults.Findings);
    }

    // A job that ended meanwhile has no bytes any more; only one that is still open lost them.
    private async Task<int> CheckJobsAsync(FaultList faults, CancellationToken cancellationToken)
    {
        var open = await jobs.ListOpenAsync(cancellationToken);
        foreach (var job in open)
        {
            if (!await IsWholeAsync(job, cancellationToken) && await jobs.FindAsync(job.Id, cancellationToken) is { Outcome: null })
                faults.Add(VerificationFault.WaitingFileMissing, job.Id.ToString());
        }

        return open.Count;
    }

    private static async Task<bool> IsWholeAsync(IngestionJob job, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = new FileStream(job.File.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) == job.Sha256;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static string SentenceFor(CatalogCondition condition) =>
        condition == CatalogCondition.Missing ? VerificationText.NoCatalog : VerificationText.OtherVersion;
}
