namespace StaffAssistant.Core.Summaries;

/// <summary>How long a summary is to be.</summary>
public enum SummaryLength
{
    /// <summary>Three sentences.</summary>
    Short,

    /// <summary>Seven sentences.</summary>
    Medium,

    /// <summary>Fifteen sentences.</summary>
    Long,

    /// <summary>One sentence for each section.</summary>
    BySection,
}
