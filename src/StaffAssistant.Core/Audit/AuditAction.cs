namespace StaffAssistant.Core.Audit;

/// <summary>What is recorded. Who read an ordinary rule is not. The names stand in stored entries: they are never changed, only added to.</summary>
public enum AuditAction
{
    /// <summary>A document or a version of it came in.</summary>
    DocumentTakenIn,

    /// <summary>What is said about a document was corrected; who may see it stayed.</summary>
    DocumentCorrected,

    /// <summary>Who may see a document was changed.</summary>
    AccessChanged,

    /// <summary>A document was removed.</summary>
    DocumentRemoved,

    /// <summary>Somebody was shown text of a document that is not open to all staff.</summary>
    RestrictedRead,

    /// <summary>An administrator read what people sent or what is kept about them.</summary>
    AdministratorRead,

    /// <summary>The operator asked or searched on the command line with tags of his choice.</summary>
    OperatorRead,

    /// <summary>The mapping of groups, or who is kept out, changed.</summary>
    RightsChanged,

    /// <summary>A passage that was held back was released.</summary>
    PassageReleased,

    /// <summary>A passage that was held back was dropped.</summary>
    PassageDropped,

    /// <summary>Which words mean the same in this house was changed.</summary>
    SynonymsChanged,

    /// <summary>An administrator said that the clock is right, and deleting by age went on.</summary>
    ClockBelieved,

    /// <summary>Something left the system as a file: this trail, a report.</summary>
    Exported,

    /// <summary>The approval of usage reports was entered or withdrawn.</summary>
    ApprovalChanged,

    /// <summary>Chances, risks and incidents of the committee report were changed.</summary>
    RisksChanged,

    /// <summary>Somebody released a document that he wrote here: he has read what it cites and stands for it.</summary>
    DraftReleased,

    /// <summary>Entries older than their period were deleted; names the last of them and its hash.</summary>
    TrailTrimmed,
}
