using System.Runtime.CompilerServices;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Summaries;

/// <summary>
/// Lets the model word a summary, as answers are worded: it gets passages only, and each of its sentences is held against a sentence of the text before it is
/// shown. Passages that talk to a model are left out.
/// </summary>
public sealed class SummaryWriter(StatementWriter writer)
{
    /// <summary>The text is filed in no collection; the model never sees its name.</summary>
    private static readonly CollectionName Nowhere = new("–");

    /// <summary>The model that can be asked; null without one.</summary>
    public LanguageModelDescription? Model => writer.Model;

    /// <summary>What the model says of a text, sentence by sentence.</summary>
    /// <param name="text">What to summarise.</param>
    /// <param name="extract">Its most central sentences: where not all fits into a request, what stands around them goes first.</param>
    /// <param name="asker">Whose budget pays.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<SummaryStep> WriteAsync(WorkingText text, Summary extract, PersonKey? asker, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = PassagesOf(text);
        var carried = Chosen(all, extract);
        yield return new SummaryStep.Carried(carried.Count, all.Count);
        var (verifier, shown) = (new CitationVerifier([.. carried.Select(found => found.Source)]), 0);
        await foreach (var step in writer.WriteAsync(ModelTask.Summary, text.Title, carried, asker, cancellationToken))
        {
            switch (step)
            {
                case WriterStep.Proven { Statement: var proposed } when verifier.Verify(proposed) is not null && ProofOf(text, proposed) is { Count: > 0 } proof:
                    shown++;
                    yield return new SummaryStep.Worded(proposed.Text, proof);
                    break;
                case WriterStep.Proven { Statement: var proposed }:
                    yield return new SummaryStep.Withheld(WithheldStatement.Of(WithheldReason.QuoteMissing, proposed.Text));
                    break;
                case WriterStep.Withheld withheld:
                    yield return new SummaryStep.Withheld(withheld.Statement);
                    break;
                case WriterStep.FellBack fellBack:
                    yield return new SummaryStep.FellBack(fellBack.Reason, fellBack.RetryAfter);
                    yield break;
            }
        }

        if (shown == 0)
            yield return new SummaryStep.FellBack(FallBackReason.NothingProven, null);
    }

    private static List<SourcedPassage> PassagesOf(WorkingText text)
    {
        var version = new DocumentVersion
        {
            Id = new VersionId(Guid.NewGuid()),
            DocumentId = new DocumentId(Guid.NewGuid()),
            Ordinal = 1,
            Title = text.Title,
            Declared = Validity.Always,
            Validity = Validity.Always,
            File = new StoredFile(string.Empty, string.Empty, string.Empty, 0),
            ImportedAt = default,
            PassageCount = 0,
        };
        return [.. PassageSplitter.Split(version.Id, text.Title, [.. text.Paragraphs.Select(paragraph => paragraph.Block)])
            .Where(passage => !ModelInstructions.Address(passage.Text)).Select(passage => new SourcedPassage(passage, version, Nowhere))];
    }

    // As many as a request carries, those with the most central sentences first; then in the order of the text.
    private List<FoundPassage> Chosen(List<SourcedPassage> all, Summary extract)
    {
        var score = all.ToDictionary(source => source.Passage.Id, source => extract.Sentences.Where(sentence => source.Passage.Text.Contains(sentence.Text, StringComparison.Ordinal)).Sum(sentence => sentence.Score));
        var (room, carried) = (writer.Room, new HashSet<PassageId>());
        foreach (var source in all.OrderByDescending(source => score[source.Passage.Id]))
        {
            room -= StatementWriter.TextOf(source).Length;
            if (room < 0 && carried.Count > 0)
                break;
            carried.Add(source.Passage.Id);
        }

        return [.. all.Where(source => carried.Contains(source.Passage.Id)).Select(source => new FoundPassage(source, score[source.Passage.Id]))];
    }

    private static List<SummaryProof> ProofOf(WorkingText text, ProposedStatement proposed) =>
        [.. proposed.Quotes.Select(quote => (quote.Quote, Paragraph: text.Paragraphs.FirstOrDefault(paragraph => paragraph.Text.Contains(quote.Quote, StringComparison.Ordinal))))
            .Where(found => found.Paragraph is not null).Select(found => new SummaryProof(found.Paragraph!, found.Quote)).Distinct()];
}
