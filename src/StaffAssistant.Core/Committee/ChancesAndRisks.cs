namespace StaffAssistant.Core.Committee;

/// <summary>Chances, risks and incidents as people maintain them. Each change is a new version; former ones stay.</summary>
public sealed record ChancesAndRisks
{
    /// <summary>Counts the versions, from 1; what comes with the program is 0.</summary>
    public int Version { get; init; }

    /// <summary>The day of this version.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Chances.</summary>
    public IReadOnlyList<Chance> Chances { get; init; } = [];

    /// <summary>Risks, each with owner and measure.</summary>
    public IReadOnlyList<Risk> Risks { get; init; } = [];

    /// <summary>Incidents.</summary>
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    /// <summary>What is missing, as sentences in German; empty when it can be kept.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. Chances.Where(chance => IsBlank(chance.Title)).Select(_ => CommitteeText.ChanceIncomplete),
        .. Risks.Where(risk => IsBlank(risk.Title) || IsBlank(risk.Owner) || IsBlank(risk.Measure)).Select(_ => CommitteeText.RiskIncomplete),
        .. Incidents.Where(incident => IsBlank(incident.Text)).Select(_ => CommitteeText.IncidentIncomplete),
    ];

    /// <summary>Whether another version holds the same entries in the same order.</summary>
    public bool SaysTheSame(ChancesAndRisks other) => Chances.SequenceEqual(other.Chances) && Risks.SequenceEqual(other.Risks) && Incidents.SequenceEqual(other.Incidents);

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);
}
