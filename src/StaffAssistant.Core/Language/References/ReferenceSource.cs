namespace StaffAssistant.Core.Language.References;

/// <summary>The law or document that a place belongs to, and where its name stands.</summary>
internal readonly record struct ReferenceSource(string Key, int Start, int End, bool IsLaw);
