using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>What was sent to the model for an answer: how much, and what of it was masked. Never the words.</summary>
/// <param name="Place">Where the model works.</param>
/// <param name="Passages">How many passages went with the question.</param>
/// <param name="Masked">What was replaced by placeholders before: how many parts of each kind.</param>
public sealed record SentTexts(ProcessingPlace Place, int Passages, IReadOnlyDictionary<PersonalDataKind, int> Masked)
{
    /// <summary>Counts what a request carries.</summary>
    public static SentTexts Of(ProcessingPlace place, ShieldedTexts texts) =>
        new(place, texts.Texts.Count - 1, texts.Masked.CountBy(part => part.Kind).ToDictionary());
}
