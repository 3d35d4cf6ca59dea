using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Adapters.Tests.Embedding;

/// <summary>An embedding model that is a function, and keeps what it was given.</summary>
internal sealed class FunctionEmbedder(Func<string, float[]> embed, ProcessingPlace place = ProcessingPlace.ThisMachine, string model = "probe") : IEmbedder
{
    public List<(string Model, string Text)> Given { get; } = [];

    public EmbeddingReply.Failed? Failure { get; set; }

    public EmbedderDescription? Description { get; } = new(model, place, "hier", "Frage: ", "Stelle: ");

    public Task<EmbeddingReply> EmbedAsync(string model, IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken)
    {
        if (Failure is not null)
            return Task.FromResult<EmbeddingReply>(Failure);
        Given.AddRange(texts.Select(text => (model, text)));
        return Task.FromResult<EmbeddingReply>(new EmbeddingReply.Vectors([.. texts.Select(text => Directions.Unit(embed(text)) ?? throw new InvalidOperationException(nameof(FallBackReason)))]));
    }
}
