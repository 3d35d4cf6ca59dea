namespace StaffAssistant.Core.Ingestion;

/// <summary>Why a file was not taken in. Each has a sentence of its own for people.</summary>
public enum RefusalReason
{
    /// <summary>No extractor reads this kind of file.</summary>
    UnsupportedType,

    /// <summary>The content is not what the extension says.</summary>
    WrongContent,

    /// <summary>A password is needed.</summary>
    PasswordProtected,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>The file is empty or holds no words.</summary>
    NoText,

    /// <summary>The file exceeds a limit in size, pages or characters.</summary>
    TooLarge,

    /// <summary>Reading took too long or needed too much memory and was stopped.</summary>
    Stopped,

    /// <summary>The metadata beside the file cannot be read.</summary>
    MetadataUnreadable,

    /// <summary>The file cannot be opened where it lies.</summary>
    Unreadable,

    /// <summary>Its collection, or the document that it would change, is not edited by whoever brings it.</summary>
    NotEditor,

    /// <summary>Another file of the same import already gave this version of the document.</summary>
    SameVersionTwice,

    /// <summary>Something else went wrong; the operator finds it in the log.</summary>
    Fault,
}
