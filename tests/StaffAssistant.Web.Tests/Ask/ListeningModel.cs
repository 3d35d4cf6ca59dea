using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>Keeps the questions that it gets, and says a sentence of the first passage.</summary>
internal sealed class ListeningModel : ILanguageModel
{
    public List<string> Questions { get; } = [];

    public LanguageModelDescription? Description { get; } = new("probe", ProcessingPlace.OwnNetwork, "Rechenzentrum des Kreises", "v1");

    public int RoomForPassages => 20_000;

    public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        Questions.Add(request.Question);
        yield return new ModelStep.Text("Das Tagegeld bei Dienstreisen beträgt 14 Euro. [1]\n");
    }
}
