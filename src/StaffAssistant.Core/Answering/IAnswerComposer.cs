using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>Makes statements from what was found.</summary>
public interface IAnswerComposer
{
    /// <summary>Statements in reading order; none when the findings hold nothing to say.</summary>
    IAsyncEnumerable<ProposedStatement> ComposeAsync(Question question, Findings findings, CancellationToken cancellationToken);
}
