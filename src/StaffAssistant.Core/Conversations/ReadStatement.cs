using StaffAssistant.Core.Answering;

namespace StaffAssistant.Core.Conversations;

/// <summary>A statement of an earlier answer as its reader may see it today.</summary>
/// <param name="Statement">The statement with its sources as they are now; null when a source is closed or gone, or says it no longer.</param>
/// <param name="IsSuperseded">True when a source does not apply today.</param>
public sealed record ReadStatement(Statement? Statement, bool IsSuperseded);
