namespace StaffAssistant.Adapters.Persistence.Personal.Rows;

/// <summary>The briefing that a person confirmed last, as stored.</summary>
internal sealed class BriefingRow
{
    public required string Owner { get; set; }

    public required string Version { get; set; }

    public DateTimeOffset At { get; set; }
}
