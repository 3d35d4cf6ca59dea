namespace StaffAssistant.Core.Usage;

/// <summary>A document that an answer stands on, named only when everyone in the house may read it.</summary>
/// <param name="Key">Its id as text.</param>
/// <param name="Title">Its title with its number.</param>
/// <param name="Collection">Its collection.</param>
/// <param name="Kind">Its kind, such as <c>Formular</c>; empty when it has none.</param>
public sealed record UsedDocument(string Key, string Title, string Collection, string Kind);
