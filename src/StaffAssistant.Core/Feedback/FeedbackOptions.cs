using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.Feedback;

/// <summary>Limits of what people send, and whom they can turn to.</summary>
public sealed class FeedbackOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Feedback";

    /// <summary>How much one person may send within an hour. Counted in memory; who sent what is not kept.</summary>
    [Range(1, 1000)]
    public int MostPerHour { get; set; } = 30;

    /// <summary>Whom to ask about this system, as the help page names it: unit, telephone, mail. Empty: the help page names the owners of documents only.</summary>
    [MaxLength(300)]
    public string Contact { get; set; } = string.Empty;
}
