namespace StaffAssistant.Core.Answering;

/// <summary>The way of a question through the house: retrieve, compose, verify, close.</summary>
public sealed class AnswerPipeline
{
    /// <summary>Answers a question step by step; see <see cref="AnswerEvent"/> for the order of events.</summary>
    public IAsyncEnumerable<AnswerEvent> AnswerAsync(Question question, CancellationToken cancellationToken) => throw new NotSupportedException();
}
