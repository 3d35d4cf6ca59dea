namespace StaffAssistant.Core.OwnDocuments;

/// <summary>What became of a file that somebody uploaded for himself.</summary>
public enum OwnUpload
{
    /// <summary>It is stored and will be read.</summary>
    Taken,

    /// <summary>The person has as many documents here as allowed.</summary>
    TooMany,

    /// <summary>It is larger than allowed.</summary>
    TooLarge,

    /// <summary>Too many files of all persons wait; later there will be room.</summary>
    Busy,
}
