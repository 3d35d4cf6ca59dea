namespace StaffAssistant.Core.Documents;

/// <summary>A document as filed, with how many passages of each version are held back. Without a word of its text.</summary>
public sealed record DocumentOnFile(Document Document, IReadOnlyDictionary<VersionId, int> HeldPassages);
