namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>How a job ended.</summary>
internal enum JobResult
{
    Accepted,
    Unchanged,
    Refused,
}
