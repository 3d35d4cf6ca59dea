namespace StaffAssistant.Core.Language.References;

/// <summary>A reference as the index knows it, with what a passage that bears it is worth, as a multiple of the weight of the question's words.</summary>
/// <param name="Term">The term as the index holds it.</param>
/// <param name="Weight">What it is worth.</param>
/// <param name="Name">Where the question names the document that the term stands for; null for a place.</param>
public readonly record struct WeightedReference(string Term, double Weight, TextSpan? Name);
