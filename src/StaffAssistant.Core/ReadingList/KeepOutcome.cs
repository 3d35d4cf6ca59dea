namespace StaffAssistant.Core.ReadingList;

/// <summary>What became of setting a passage aside.</summary>
public enum KeepOutcome
{
    /// <summary>It is in the list.</summary>
    Kept,

    /// <summary>It does not exist, or the person may not read it.</summary>
    NotReadable,

    /// <summary>The list is full.</summary>
    Full,
}
