namespace StaffAssistant.Core.Guarding.Outbound;

/// <summary>Knows no personal data, and therefore lets nothing leave this machine.</summary>
public sealed class LocalOnlyShield : IOutboundShield
{
    /// <inheritdoc />
    public ShieldedTexts Shield(IReadOnlyList<string> texts, ProcessingPlace place) =>
        place == ProcessingPlace.ThisMachine ? new ShieldedTexts(true, texts, []) : ShieldedTexts.Kept;
}
