namespace StaffAssistant.Core.Committee;

/// <summary>A part of a printed document.</summary>
public abstract record PrintedBlock
{
    private PrintedBlock()
    {
    }

    /// <summary>A heading below the title.</summary>
    /// <param name="Level">1 or 2.</param>
    /// <param name="Text">Its words.</param>
    public sealed record Heading(int Level, string Text) : PrintedBlock;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : PrintedBlock;

    /// <summary>A table with a head row; the first cell of a row names it.</summary>
    public sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PrintedBlock;
}
