using System.Globalization;

namespace StaffAssistant.Core.Verification;

/// <summary>What is wrong and what to do, for people, in the language of the current culture.</summary>
public static class VerificationSentences
{
    /// <summary>The sentence.</summary>
    public static string Sentence(this VerificationFinding finding) => string.Format(CultureInfo.CurrentCulture, TextOf(finding.Kind), finding.Count);

    private static string TextOf(VerificationFault kind) => kind switch
    {
        VerificationFault.DatabaseDamaged => VerificationText.DatabaseDamaged,
        VerificationFault.DatabaseLooseRows => VerificationText.DatabaseLooseRows,
        VerificationFault.PassageChanged => VerificationText.PassageChanged,
        VerificationFault.OriginalMissing => VerificationText.OriginalMissing,
        VerificationFault.OriginalChanged => VerificationText.OriginalChanged,
        VerificationFault.OriginalWithoutOwner => VerificationText.OriginalWithoutOwner,
        VerificationFault.AuditChanged => VerificationText.AuditChanged,
        VerificationFault.IndexDamaged => VerificationText.IndexDamaged,
        VerificationFault.IndexAhead => VerificationText.IndexAhead,
        VerificationFault.PassageNotIndexed => VerificationText.PassageNotIndexed,
        VerificationFault.PassageIndexedTwice => VerificationText.PassageIndexedTwice,
        VerificationFault.PassageUnknown => VerificationText.PassageUnknown,
        VerificationFault.PassageDiffers => VerificationText.PassageDiffers,
        VerificationFault.WaitingFileMissing => VerificationText.WaitingFileMissing,
        VerificationFault.RemovedTextOnDisk => VerificationText.RemovedTextOnDisk,
        VerificationFault.VectorsDamaged => VerificationText.VectorsDamaged,
        VerificationFault.VectorChanged => VerificationText.VectorChanged,
        VerificationFault.VectorsUnlikeCatalog => VerificationText.VectorsUnlikeCatalog,
    };
}
