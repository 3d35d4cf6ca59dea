using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Access.Explaining;

/// <summary>Why a person sees a document or does not. Holds what the asker may know of it, never a word of its text.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">Its title and number on the day; null when the asker himself may not see the document.</param>
/// <param name="Access">Its access tags and collection.</param>
/// <param name="Sees">Whether the person sees it.</param>
/// <param name="Answers">Whether the person gets answers from it on the day.</param>
/// <param name="Reasons">Why, in the order in which they count.</param>
public sealed record AccessExplanation(
    DocumentId Document, string? Title, DocumentAccess Access, bool Sees, bool Answers, IReadOnlyList<AccessReason> Reasons);
