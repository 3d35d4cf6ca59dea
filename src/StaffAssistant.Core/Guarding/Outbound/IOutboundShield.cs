namespace StaffAssistant.Core.Guarding.Outbound;

/// <summary>
/// The one door to services outside the process (models, embeddings): every text passes it before it is sent, and its personal data stays behind. Search in
/// the own index needs no shield.
/// </summary>
public interface IOutboundShield
{
    /// <summary>The texts of one request as they may be sent.</summary>
    /// <param name="texts">What people or documents wrote: question, passages. Prompts of our own need no shield.</param>
    /// <param name="place">Where they would be worked on.</param>
    ShieldedTexts Shield(IReadOnlyList<string> texts, ProcessingPlace place);
}
