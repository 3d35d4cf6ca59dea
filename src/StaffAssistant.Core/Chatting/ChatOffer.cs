using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Chatting;

/// <summary>What would become of a text, before anything is sent.</summary>
public abstract record ChatOffer
{
    private ChatOffer()
    {
    }

    /// <summary>No model is set up.</summary>
    public sealed record NoModel : ChatOffer;

    /// <summary>It asks for a decision or an assessment, which stays with people.</summary>
    public sealed record StaysHuman(IReadOnlyList<DecisionReason> Reasons) : ChatOffer;

    /// <summary>It must not go where the model works.</summary>
    public sealed record Stays : ChatOffer;

    /// <summary>It may be sent.</summary>
    /// <param name="Text">The text as it would leave.</param>
    /// <param name="Masked">What is replaced in it.</param>
    public sealed record Ready(string Text, IReadOnlyList<MaskedPart> Masked) : ChatOffer;
}
