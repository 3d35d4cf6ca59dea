namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>A line as it stands in a file or on a page; an empty text is a gap between paragraphs.</summary>
/// <param name="Text">The line.</param>
/// <param name="Page">The page, from 1; null where the format has none.</param>
/// <param name="HeadingLevel">Depth of a heading where its looks tell (size, weight), from 1; 0 otherwise.</param>
public sealed record SourceLine(string Text, int? Page = null, int HeadingLevel = 0)
{
    /// <summary>True when the next word did not fit on the line, false when it would have; null where only the number of characters tells.</summary>
    public bool? IsFull { get; init; }
}
