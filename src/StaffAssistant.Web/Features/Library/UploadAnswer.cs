using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Web.Features.Library;

/// <summary>How the transfer of a file ended.</summary>
internal abstract record UploadAnswer
{
    private UploadAnswer()
    {
    }

    /// <summary>The page that sent it is no longer valid.</summary>
    public static UploadAnswer PageOutdated { get; } = new Refused(StatusCodes.Status400BadRequest, () => LibraryText.UploadPageOutdated);

    /// <summary>What it says about the file cannot be read.</summary>
    public static UploadAnswer Unreadable { get; } = new Refused(StatusCodes.Status400BadRequest, () => LibraryText.UploadUnreadable);

    /// <summary>There is no such collection, or the person does not edit it.</summary>
    public static UploadAnswer UnknownCollection { get; } = new Refused(StatusCodes.Status404NotFound, () => LibraryText.UploadUnknownCollection);

    /// <summary>The file exceeds the limit.</summary>
    public static UploadAnswer TooLarge { get; } = new Refused(StatusCodes.Status413PayloadTooLarge, () => LibraryText.UploadTooLarge);

    /// <summary>Too many files wait; it may be sent again.</summary>
    public static UploadAnswer QueueFull { get; } = new Refused(StatusCodes.Status429TooManyRequests, () => LibraryText.QueueFull);

    /// <summary>The person sends as many files as allowed already; it may be sent again.</summary>
    public static UploadAnswer TooManyAtOnce { get; } = new Refused(StatusCodes.Status429TooManyRequests, () => LibraryText.TooManyAtOnce);

    /// <summary>The disk or the database did not take it.</summary>
    public static UploadAnswer NotStored { get; } = new Refused(StatusCodes.Status503ServiceUnavailable, () => LibraryText.UploadNotStored);

    /// <summary>The browser went away; nobody reads an answer.</summary>
    public static UploadAnswer Broken { get; } = new Refused(StatusCodes.Status400BadRequest, () => LibraryText.TransferFailed);

    /// <summary>It lies on the disk, and a job names it.</summary>
    public sealed record Added(IngestionJobId Id) : UploadAnswer;

    /// <summary>It was not kept; a status of HTTP and a sentence for the person.</summary>
    public sealed record Refused(int Status, Func<string> Sentence) : UploadAnswer;
}
