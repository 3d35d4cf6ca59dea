using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.DocumentRequests;

/// <summary>What somebody looks for who asks for a document.</summary>
/// <param name="Topic">The words that say which one; empty when the number says it.</param>
/// <param name="TopicText">The same as text, for a search.</param>
/// <param name="Kinds">Kinds that come into question; empty when the number decides.</param>
/// <param name="Number">The number as written.</param>
/// <param name="NamesForm">A word for something to fill in was used, so that its content may say which one is meant.</param>
public sealed record DocumentRequest(IReadOnlyList<WordForms> Topic, string TopicText, IReadOnlyList<string> Kinds, string? Number, bool NamesForm);
