using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Register;

/// <summary>How many visible documents are alike in collection, kind and state.</summary>
public sealed record RegisterCount(CollectionName Collection, string? Kind, ValidityState State, int Documents);
