using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Conversations;

/// <summary>A document that was offered.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">The version that was offered.</param>
/// <param name="Opening">Its first passage; null where its original holds no text.</param>
public sealed record KeptDocument(DocumentId Document, VersionId Version, PassageId? Opening);
