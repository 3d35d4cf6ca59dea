namespace StaffAssistant.Core.Usage;

/// <summary>What one unit did in a period that still runs: counters, and beside them the keyed hashes that are needed to count persons.</summary>
public sealed class OpenCell(string unit, UsedDocument? document, TopicUse use = TopicUse.Answer)
{
    /// <summary>The unit: of a week the one that a person belongs to, of a block its department.</summary>
    public string Unit { get; } = unit;

    /// <summary>Of a block: the document; null for all that are not named.</summary>
    public UsedDocument? Document { get; } = document;

    /// <summary>Of a block: what the document was used for.</summary>
    public TopicUse Use { get; } = use;

    /// <summary>The counters so far.</summary>
    public UsageCounters Counters { get; set; } = UsageCounters.None;

    /// <summary>Keyed hashes of those who were active.</summary>
    public HashSet<string> Persons { get; init; } = new(StringComparer.Ordinal);
}
