namespace StaffAssistant.Core.Passages;

/// <summary>Where a passage stands in its document.</summary>
/// <param name="HeadingPath">Headings from the outermost to the innermost with their labels, for example <c>§ 6 Tagegeld</c>; may be empty.</param>
/// <param name="Reference">How one cites it, for example <c>§ 6 Abs. 1</c> or <c>Ziffer 4.2</c>; null when it has no number.</param>
/// <param name="Page">The page of the original, from 1; null where the format has no pages.</param>
public sealed record Locator(IReadOnlyList<string> HeadingPath, string? Reference, int? Page)
{
    /// <summary>Reference, else the innermost heading; empty at the top of a document without headings.</summary>
    public string Place => Reference ?? (HeadingPath.Count > 0 ? HeadingPath[^1] : string.Empty);
}
