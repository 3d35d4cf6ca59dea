using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>Counts what is sent to it.</summary>
internal sealed class CountingModel : ILanguageModel
{
    private int _sent;

    public int Sent => Volatile.Read(ref _sent);

    public LanguageModelDescription? Description { get; } = new("test", ProcessingPlace.ThisMachine, "dieser Rechner", "v1");

    public int RoomForPassages => 10_000;

    public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _sent);
        await Task.Yield();
        yield return new ModelStep.Text("Guten Tag.");
    }
}
