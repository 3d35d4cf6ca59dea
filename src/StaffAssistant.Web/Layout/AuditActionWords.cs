using StaffAssistant.Core.Audit;

namespace StaffAssistant.Web.Layout;

/// <summary>The words for what the audit trail records.</summary>
public static class AuditActionWords
{
    public static string Of(AuditAction action) => action switch
    {
        AuditAction.DocumentTakenIn => AuditActionText.DocumentTakenIn,
        AuditAction.DocumentCorrected => AuditActionText.DocumentCorrected,
        AuditAction.AccessChanged => AuditActionText.AccessChanged,
        AuditAction.DocumentRemoved => AuditActionText.DocumentRemoved,
        AuditAction.RestrictedRead => AuditActionText.RestrictedRead,
        AuditAction.AdministratorRead => AuditActionText.AdministratorRead,
        AuditAction.OperatorRead => AuditActionText.OperatorRead,
        AuditAction.RightsChanged => AuditActionText.RightsChanged,
        AuditAction.PassageReleased => AuditActionText.PassageReleased,
        AuditAction.PassageDropped => AuditActionText.PassageDropped,
        AuditAction.SynonymsChanged => AuditActionText.SynonymsChanged,
        AuditAction.ClockBelieved => AuditActionText.ClockBelieved,
        AuditAction.Exported => AuditActionText.Exported,
        AuditAction.ApprovalChanged => AuditActionText.ApprovalChanged,
        AuditAction.RisksChanged => AuditActionText.RisksChanged,
        AuditAction.DraftReleased => AuditActionText.DraftReleased,
        AuditAction.TrailTrimmed => AuditActionText.TrailTrimmed,
        // Of a newer program, or changed.
        _ => AuditActionText.UnknownAction,
    };
}
