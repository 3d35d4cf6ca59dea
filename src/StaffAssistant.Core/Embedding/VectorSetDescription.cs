namespace StaffAssistant.Core.Embedding;

/// <summary>A whole set of vectors.</summary>
/// <param name="Model">The name of the model that made it.</param>
/// <param name="QuestionPrefix">What that model wants before a question.</param>
/// <param name="Dimension">Numbers in each vector.</param>
/// <param name="Calibration">What it is worth.</param>
public sealed record VectorSetDescription(string Model, string QuestionPrefix, int Dimension, VectorCalibration Calibration);
