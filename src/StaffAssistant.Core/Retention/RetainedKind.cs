namespace StaffAssistant.Core.Retention;

/// <summary>What is kept for a time and then deleted by itself.</summary>
public enum RetainedKind
{
    /// <summary>Gaps, feedback and barriers that people sent.</summary>
    Feedback,

    /// <summary>Entries of the audit trail.</summary>
    Audit,

    /// <summary>Questions that persons asked, with their answers.</summary>
    Conversations,

    /// <summary>That persons confirmed the briefing; afterwards they confirm it anew.</summary>
    Briefing,

    /// <summary>Documents that people write here, by their last change.</summary>
    Drafts,

    /// <summary>Documents that persons uploaded for themselves.</summary>
    PersonalDocuments,
}
