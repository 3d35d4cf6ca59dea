namespace StaffAssistant.Web.Features.Sources;

/// <summary>What of an original is seen, as the browser tells it.</summary>
/// <param name="Page">The page that is shown, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Percent">Its size; 100 is the size on paper.</param>
/// <param name="IsFitted">True when the page takes the room that there is.</param>
/// <param name="IsMarkMissing">True when the mark that was asked for could not be found on its page.</param>
public sealed record OriginalPlace(int Page, int Pages, int Percent, bool IsFitted, bool IsMarkMissing);
