using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Drafting;

/// <summary>A value that a document may give a field, until a person takes it over.</summary>
/// <param name="Field">The field.</param>
/// <param name="Text">The value.</param>
/// <param name="Sentence">The words of the document that it stands in.</param>
/// <param name="Passage">The passage that they stand in.</param>
public sealed record FieldProposal(TemplateField Field, string Text, string Sentence, Passage Passage);
