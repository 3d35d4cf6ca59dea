namespace StaffAssistant.Web.Features.Library;

/// <summary>How far the browser is with sending files; it says so at most four times a second.</summary>
/// <param name="Waiting">Files that have not been begun.</param>
/// <param name="Arrived">Files that were taken.</param>
/// <param name="Held">Why it waits: <c>full</c>, <c>lost</c>; null while it sends.</param>
/// <param name="First">True when <paramref name="Failed"/> begins the list anew.</param>
/// <param name="Active">Files that are being sent.</param>
/// <param name="Failed">Further files that did not arrive.</param>
public sealed record TransferReport(
    int Waiting, int Arrived, string? Held, bool First, IReadOnlyList<TransferReport.Sending> Active, IReadOnlyList<TransferReport.Failure> Failed)
{
    /// <summary>Nothing was chosen yet.</summary>
    public static TransferReport None { get; } = new(0, 0, null, true, [], []);

    /// <summary>A file on its way, how much of it has gone, and the files it was chosen with.</summary>
    public sealed record Sending(int Key, string Name, int Percent, Guid Batch);

    /// <summary>A file that did not arrive: why, the house's own sentence where it said one, and whether sending it again makes sense.</summary>
    public sealed record Failure(int Key, string Name, string Why, string? Sentence, bool Again);
}
