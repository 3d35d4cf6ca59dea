using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>Words that a composer says stand in a passage; unproven until verified.</summary>
public sealed record ProposedQuote(PassageId Passage, string Quote);
