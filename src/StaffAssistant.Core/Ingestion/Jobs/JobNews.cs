namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>A job moved on.</summary>
/// <param name="Id">The job.</param>
/// <param name="Owner">Whose it is; null where it is nobody's.</param>
/// <param name="Stage">Where it stands now.</param>
public sealed record JobNews(IngestionJobId Id, string? Owner, IngestionStage Stage);
