namespace StaffAssistant.Core.Audit;

/// <summary>How somebody was shown text of a document. The names stand in stored entries: they are never changed, only added to.</summary>
public enum ReadingWay
{
    /// <summary>The document was opened.</summary>
    Source,

    /// <summary>The original was downloaded.</summary>
    Original,

    /// <summary>An answer showed passages of it.</summary>
    Answer,

    /// <summary>A search showed passages of it.</summary>
    Search,

    /// <summary>A summary or a comparison was made from it.</summary>
    Summary,

    /// <summary>A list of passages that he set aside showed passages of it.</summary>
    ReadingList,
}
