using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Drafting;

/// <summary>A document that fields can be filled from.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="IsOwn">True when the person uploaded it for himself.</param>
public sealed record FillingDocument(DocumentId Id, string Title, bool IsOwn);
