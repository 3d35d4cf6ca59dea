namespace StaffAssistant.Core.Passages;

/// <summary>What a piece of text is in its document.</summary>
public enum BlockKind
{
    /// <summary>A heading; <see cref="TextBlock.Level"/> says how deep, from 1.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>One item of a list; <see cref="TextBlock.Level"/> says how deep, from 1.</summary>
    ListItem,

    /// <summary>The row of a table that names its columns.</summary>
    TableHeader,

    /// <summary>Any other row of a table.</summary>
    TableRow,
}
