using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Web.Pasting;

/// <summary>How the transfer and reading of a file ended.</summary>
internal abstract record FileTextAnswer
{
    private FileTextAnswer()
    {
    }

    /// <summary>It was read, and waits for its page.</summary>
    public static FileTextAnswer Read { get; } = new Done();

    /// <summary>The page that sent it is no longer valid.</summary>
    public static FileTextAnswer PageOutdated { get; } = new Refused(StatusCodes.Status400BadRequest, _ => PastingText.FilePageOutdated);

    /// <summary>What comes with it cannot be read.</summary>
    public static FileTextAnswer Unreadable { get; } = new Refused(StatusCodes.Status400BadRequest, _ => PastingText.FileUnreadable);

    /// <summary>It exceeds the limit.</summary>
    public static FileTextAnswer TooLarge { get; } = new Refused(StatusCodes.Status413PayloadTooLarge, _ => PastingText.FileTooLarge);

    /// <summary>The person sends another one, or too many; it may be sent again.</summary>
    public static FileTextAnswer TooMany { get; } = new Refused(StatusCodes.Status429TooManyRequests, _ => PastingText.FileTooMany);

    /// <summary>The browser went away, or the person stopped it; nobody reads an answer.</summary>
    public static FileTextAnswer Broken { get; } = new Refused(StatusCodes.Status400BadRequest, _ => PastingText.FileBroken);

    /// <summary>Something went wrong in the house.</summary>
    public static FileTextAnswer Fault { get; } = new Refused(StatusCodes.Status503ServiceUnavailable, _ => PastingText.FileFault);

    /// <summary>The file is not read, and why.</summary>
    public static FileTextAnswer Of(RefusalReason reason) => new Refused(StatusCodes.Status422UnprocessableEntity, extensions => reason.Sentence(extensions));

    /// <summary>It was read.</summary>
    public sealed record Done : FileTextAnswer;

    /// <summary>It was not read; a status of HTTP and a sentence that may name what is read.</summary>
    public sealed record Refused(int Status, Func<IEnumerable<string>, string> Sentence) : FileTextAnswer;
}
