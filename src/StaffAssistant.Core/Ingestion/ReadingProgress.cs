namespace StaffAssistant.Core.Ingestion;

/// <summary>How far the reading of a file has come.</summary>
/// <param name="PagesRead">Pages (or sheets, slides) read so far.</param>
/// <param name="Pages">All of them.</param>
public readonly record struct ReadingProgress(int PagesRead, int Pages);
