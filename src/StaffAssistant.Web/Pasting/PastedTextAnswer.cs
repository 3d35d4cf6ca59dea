namespace StaffAssistant.Web.Pasting;

/// <summary>How the transfer of a pasted text ended.</summary>
internal abstract record PastedTextAnswer
{
    private PastedTextAnswer()
    {
    }

    /// <summary>The page that sent it is no longer valid.</summary>
    public static PastedTextAnswer PageOutdated { get; } = new Refused(StatusCodes.Status400BadRequest, _ => PastingText.PageOutdated);

    /// <summary>There is nothing, or no text.</summary>
    public static PastedTextAnswer Unreadable { get; } = new Refused(StatusCodes.Status400BadRequest, _ => PastingText.Unreadable);

    /// <summary>It is longer than allowed.</summary>
    public static PastedTextAnswer TooLong { get; } = new Refused(StatusCodes.Status413PayloadTooLarge, most => string.Format(System.Globalization.CultureInfo.CurrentCulture, PastingText.TooLong, most));

    /// <summary>The person sends too many; it may be sent again.</summary>
    public static PastedTextAnswer TooMany { get; } = new Refused(StatusCodes.Status429TooManyRequests, _ => PastingText.TooMany);

    /// <summary>It is kept; its id and its length in characters.</summary>
    public sealed record Kept(PastedTextId Id, int Characters) : PastedTextAnswer;

    /// <summary>It was not kept; a status of HTTP and a sentence that may name the most characters.</summary>
    public sealed record Refused(int Status, Func<int, string> Sentence) : PastedTextAnswer;
}
