using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Quarantine;

/// <summary>A passage that was held back, for an editor of its collection.</summary>
/// <param name="Source">The passage with its version.</param>
/// <param name="Decision">What was decided; null while it waits.</param>
public sealed record HeldPassage(SourcedPassage Source, HeldDecision? Decision)
{
    /// <summary>The sentence that reads like an instruction to a model; the whole text where no single one does.</summary>
    public string Found => SentenceSplitter.Split(Source.Passage.Text).Select(span => span.In(Source.Passage.Text)).FirstOrDefault(ModelInstructions.Address) ?? Source.Passage.Text;
}
