using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>A document that a person uploaded for himself.</summary>
/// <param name="Version">The document as it is.</param>
/// <param name="Held">How many of its passages are held back, because they look like instructions to a model or were hidden.</param>
/// <param name="GoesAt">When it is deleted by itself.</param>
public sealed record OwnDocument(DocumentVersion Version, int Held, DateTimeOffset GoesAt);
