using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.Retention;

/// <summary>How long what is kept stays.</summary>
public sealed class RetentionOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Retention";

    /// <summary>How long gaps, feedback and barriers stay after the week in which they were sent.</summary>
    [Range(typeof(TimeSpan), "7.00:00:00", "3650.00:00:00")]
    public TimeSpan Feedback { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How long entries of the audit trail stay.</summary>
    [Range(typeof(TimeSpan), "30.00:00:00", "3650.00:00:00")]
    public TimeSpan Audit { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How long questions stay with their answers, for the person who asked.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan Conversations { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long a confirmed briefing counts.</summary>
    [Range(typeof(TimeSpan), "30.00:00:00", "3650.00:00:00")]
    public TimeSpan Briefing { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How long documents that people write here stay after their last change.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan Drafts { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long documents stay that a person uploaded for himself.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "30.00:00:00")]
    public TimeSpan PersonalDocuments { get; set; } = TimeSpan.FromDays(1);

    /// <summary>After a longer pause than this since the last look, nothing is deleted until an administrator says that the clock is right.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromDays(14);

    /// <summary>The period of a kind.</summary>
    public TimeSpan PeriodOf(RetainedKind kind) => kind switch
    {
        RetainedKind.Feedback => Feedback,
        RetainedKind.Audit => Audit,
        RetainedKind.Conversations => Conversations,
        RetainedKind.Briefing => Briefing,
        RetainedKind.Drafts => Drafts,
        RetainedKind.PersonalDocuments => PersonalDocuments,
    };
}
