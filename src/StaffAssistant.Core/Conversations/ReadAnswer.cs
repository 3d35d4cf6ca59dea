using StaffAssistant.Core.Answering;

namespace StaffAssistant.Core.Conversations;

/// <summary>An earlier answer as its reader may see it today.</summary>
/// <param name="View">What is left of it, as an answer that has come to its end.</param>
/// <param name="Statements">All its statements in order, those included that are not to be seen any more.</param>
/// <param name="ClosedDocuments">Documents that were offered and are not to be seen any more.</param>
public sealed record ReadAnswer(AnswerView View, IReadOnlyList<ReadStatement> Statements, int ClosedDocuments)
{
    /// <summary>How many statements and documents are not to be seen any more.</summary>
    public int Missing => ClosedDocuments + Statements.Count(statement => statement.Statement is null);

    /// <summary>True when something that is shown does not apply today.</summary>
    public bool IsSuperseded => Statements.Any(statement => statement.Statement is not null && statement.IsSuperseded);
}
