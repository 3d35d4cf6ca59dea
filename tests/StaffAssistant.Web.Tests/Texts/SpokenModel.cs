using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Web.Tests.Texts;

/// <summary>A model that says what a test wants, and keeps what it was sent.</summary>
public sealed class SpokenModel(Func<ModelRequest, string> says, FallBackReason? fails = null) : ILanguageModel
{
    public LanguageModelDescription? Description { get; } = new("probe", ProcessingPlace.Outside, "Rechenzentrum", "v1");

    public int RoomForPassages => 20_000;

    /// <summary>What it was sent.</summary>
    public List<ModelRequest> Requests { get; } = [];

    public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Requests.Add(request);
        await Task.Yield();
        if (fails is { } reason)
            yield return new ModelStep.Failed(reason, null);
        else
            yield return new ModelStep.Text(says(request));
    }
}
