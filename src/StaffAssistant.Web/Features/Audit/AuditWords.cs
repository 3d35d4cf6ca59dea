using System.Globalization;
using StaffAssistant.Core.Audit;

namespace StaffAssistant.Web.Features.Audit;

/// <summary>The words for entries.</summary>
internal static class AuditWords
{
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
