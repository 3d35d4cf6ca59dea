using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Embedding;

/// <summary>A vector that was made.</summary>
/// <param name="Passage">Whose it is.</param>
/// <param name="Fingerprint">Of the text that it was made from; see <see cref="EmbeddedText"/>.</param>
/// <param name="Values">Of length 1.</param>
public sealed record NewVector(PassageId Passage, Guid Fingerprint, float[] Values);
