namespace StaffAssistant.Core.Ingestion;

/// <summary>Why a file was not taken in. Each has a sentence of its own for people.</summary>
public enum RefusalReason
{
    /// <summary>No extractor reads this kind of file.</summary>
    UnsupportedType,

    /// <summary>The content is not what the extension says.</summary>
    WrongContent,

    /// <summary>A password is needed to open it.</summary>
    PasswordProtected,

    /// <summary>It is encrypted in a way that nobody but the maker's program can undo.</summary>
    ProtectionUnknown,

    /// <summary>It carries a program: macros, scripts of an office program.</summary>
    Macros,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>The file is empty or holds no words, nor pictures of pages.</summary>
    NoText,

    /// <summary>The file exceeds a limit in size: its bytes, what they unpack to, the number of its parts or characters.</summary>
    TooLarge,

    /// <summary>It has more pages than are read.</summary>
    TooManyPages,

    /// <summary>Its parts are nested in each other deeper than any office program does.</summary>
    TooDeep,

    /// <summary>Reading took too long or needed too much memory and was stopped.</summary>
    Stopped,

    /// <summary>A former attempt to read the very same bytes ended the reading process; they are not read again.</summary>
    StoppedBefore,

    /// <summary>The malware scanner found something in it.</summary>
    Infected,

    /// <summary>The malware scanner gave no answer; without one nothing is taken in.</summary>
    ScannerUnavailable,

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
