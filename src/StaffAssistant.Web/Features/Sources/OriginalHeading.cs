namespace StaffAssistant.Web.Features.Sources;

/// <summary>A heading on a page of an original, for those who read by ear: the file itself only has letters in a larger size.</summary>
/// <param name="Page">Its page, from 1.</param>
/// <param name="Level">Its level on the page around, from 3 to 6.</param>
/// <param name="Text">Its words.</param>
public sealed record OriginalHeading(int Page, int Level, string Text)
{
    private const int First = 3;
    private const int Last = 6;

    /// <summary>The headings whose page is known.</summary>
    public static IReadOnlyList<OriginalHeading> Of(IEnumerable<TextHeading> outline) =>
        [.. outline.Where(heading => heading.Page is not null).Select(heading => new OriginalHeading(heading.Page.GetValueOrDefault(), Math.Min(First + heading.Depth, Last), heading.Text))];
}
