namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Where no model is set up, answers are quotes.</summary>
public sealed class NoLanguageModel : ILanguageModel
{
    /// <inheritdoc />
    public LanguageModelDescription? Description => null;

    /// <inheritdoc />
    public int RoomForPassages => 0;

    /// <inheritdoc />
    public IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, CancellationToken cancellationToken) =>
        AsyncEnumerable.ToAsyncEnumerable([new ModelStep.Failed(FallBackReason.NotReachable, null) as ModelStep]);
}
