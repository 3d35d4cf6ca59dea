using System.Globalization;
using StaffAssistant.Core.Audit;

namespace StaffAssistant.Web.Features.Audit;

/// <summary>The words for entries.</summary>
internal static class AuditWords
{
    public static string Of(AuditAction action) => action switch
    {
        AuditAction.DocumentTakenIn => AuditText.DocumentTakenIn,
        AuditAction.DocumentCorrected => AuditText.DocumentCorrected,
        AuditAction.AccessChanged => AuditText.AccessChanged,
        AuditAction.DocumentRemoved => AuditText.DocumentRemoved,
        AuditAction.RestrictedRead => AuditText.RestrictedRead,
        AuditAction.AdministratorRead => AuditText.AdministratorRead,
        AuditAction.OperatorRead => AuditText.OperatorRead,
        AuditAction.RightsChanged => AuditText.RightsChanged,
        AuditAction.PassageReleased => AuditText.PassageReleased,
        AuditAction.PassageDropped => AuditText.PassageDropped,
        AuditAction.ClockBelieved => AuditText.ClockBelieved,
        AuditAction.Exported => AuditText.Exported,
        AuditAction.ApprovalChanged => AuditText.ApprovalChanged,
        AuditAction.RisksChanged => AuditText.RisksChanged,
        AuditAction.TrailTrimmed => AuditText.TrailTrimmed,
        // Of a newer program, or changed.
        _ => AuditText.UnknownAction,
    };

    public static string Of(AuditActor actor) => actor == AuditActor.System ? AuditText.ActorSystem : actor == AuditActor.Operator ? AuditText.ActorOperator : actor == AuditActor.WatchedFolder ? AuditText.ActorFolder : actor.Key;

    public static string Subject(AuditEvent what) => string.Join(" · ", new[] { what.Subject, what.Collection, what.Detail }.Where(part => part.Length > 0));

    public static string Of(AuditFault fault) => string.Format(CultureInfo.CurrentCulture, fault.Kind switch
    {
        AuditFaultKind.EntryChanged => AuditText.FaultEntryChanged,
        AuditFaultKind.EntriesMissing => AuditText.FaultEntriesMissing,
        AuditFaultKind.BeginningMissing => AuditText.FaultBeginningMissing,
        AuditFaultKind.EndMissing => AuditText.FaultEndMissing,
    }, fault.Sequence);
}
