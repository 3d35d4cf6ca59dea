namespace StaffAssistant.Core.OwnData;

/// <summary>What is kept of single persons.</summary>
public enum PersonalKind
{
    /// <summary>What was asked, and what came back.</summary>
    Conversations,

    /// <summary>Documents that a person writes here.</summary>
    Drafts,

    /// <summary>Searches that a person saved.</summary>
    SavedSearches,

    /// <summary>Passages that a person set aside, with notes.</summary>
    ReadingList,

    /// <summary>Files that a person uploaded for himself.</summary>
    Documents,

    /// <summary>That a person confirmed the briefing.</summary>
    Briefing,
}
