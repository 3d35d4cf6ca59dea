namespace StaffAssistant.Core.Answering.Writing;

/// <summary>A model that words texts. It is taken to be hostile: what it writes is shown only after it was proven.</summary>
public interface ILanguageModel
{
    /// <summary>The model that is set up; null without one.</summary>
    LanguageModelDescription? Description { get; }

    /// <summary>Characters of passages that one request can carry.</summary>
    int RoomForPassages { get; }

    /// <summary>Sends a request and gives back what is written, within the limits of time and length that are set up.</summary>
    IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, CancellationToken cancellationToken);
}
