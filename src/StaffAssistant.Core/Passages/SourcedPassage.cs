using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Passages;

/// <summary>A passage with the version and collection it comes from: all that a hit or a citation shows.</summary>
public sealed record SourcedPassage(Passage Passage, DocumentVersion Version, CollectionName Collection);
