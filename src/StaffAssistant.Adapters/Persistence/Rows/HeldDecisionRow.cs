namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>What an editor decided about words that were held back.</summary>
internal sealed class HeldDecisionRow
{
    public Guid DocumentId { get; set; }

    /// <summary>SHA-256 of the passage's text, so that the decision outlives the passage's place.</summary>
    public string TextHash { get; set; } = string.Empty;

    public bool Released { get; set; }

    public string By { get; set; } = string.Empty;

    public DateTimeOffset At { get; set; }
}
