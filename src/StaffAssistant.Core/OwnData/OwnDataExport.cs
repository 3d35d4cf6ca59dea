using StaffAssistant.Core.Audit;

namespace StaffAssistant.Core.OwnData;

/// <summary>All that is kept of a person, to take along.</summary>
/// <param name="Person">Under which key it is kept.</param>
/// <param name="At">When it was put together, UTC.</param>
/// <param name="Kept">What each store holds, oldest first.</param>
/// <param name="Trail">How many entries of the audit trail name the person, by what was done.</param>
public sealed record OwnDataExport(string Person, DateTimeOffset At, IReadOnlyDictionary<PersonalKind, IReadOnlyList<object>> Kept, IReadOnlyDictionary<AuditAction, int> Trail);
