namespace StaffAssistant.Core.Answering;

/// <summary>How a statement is set on the page.</summary>
public enum StatementForm
{
    /// <summary>Running text.</summary>
    Sentence,

    /// <summary>First line lead-in, each further line one item.</summary>
    List,

    /// <summary>First line the column names (when the table has them), each further line a row; cells separated as in a table block.</summary>
    Table,
}
