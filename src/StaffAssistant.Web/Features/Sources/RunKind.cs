namespace StaffAssistant.Web.Features.Sources;

/// <summary>How a run of blocks is set.</summary>
public enum RunKind
{
    /// <summary>One paragraph.</summary>
    Paragraph,

    /// <summary>List items that follow each other.</summary>
    List,

    /// <summary>Table rows that follow each other, with the column names if there are any.</summary>
    Table,
}
