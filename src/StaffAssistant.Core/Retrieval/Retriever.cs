using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Core.Retrieval;

/// <summary>Finds passages for a question: candidates from the index and neighbours of an embedding model, ranked in Core, read from the catalogue with the asker's rights once more.</summary>
public sealed class Retriever(GermanAnalysis analysis, HouseSynonyms synonyms, IPassageIndex index, PassageRanker ranker, NeighbourSearch neighbours, IDocumentCatalog catalog)
{
    /// <summary>How many candidates the index offers to the ranker.</summary>
    public const int Candidates = 50;

    private const int PassagesExplained = 3;

    /// <summary>The best passages to answer with, at most <paramref name="limit"/> (1 to <see cref="Candidates"/>); none of templates, which hold gaps and no rules.</summary>
    public Task<Findings> FindAsync(Question question, int limit, CancellationToken cancellationToken) => FindAsync(question, limit, withTemplates: false, cancellationToken);

    /// <summary>The best passages of all that is filed, for whoever looks for a file: templates, too.</summary>
    public Task<Findings> FindFiledAsync(Question question, int limit, CancellationToken cancellationToken) => FindAsync(question, limit, withTemplates: true, cancellationToken);

    private async Task<Findings> FindAsync(Question question, int limit, bool withTemplates, CancellationToken cancellationToken)
    {
        await synonyms.KnowAsync(cancellationToken);
        var analyzed = analysis.AnalyzeQuestion(TextNormalizer.Normalize(question.Text));
        var near = await neighbours.FindAsync(question, cancellationToken);
        var query = new PassageQuery(analyzed, question.Scope, question.Stichtag)
        {
            Collections = question.Collections,
            Limit = Candidates,
            Neighbours = near.Nearest,
            IncludesTemplates = withTemplates,
        };
        var candidates = await index.SearchAsync(query, cancellationToken);
        var ranking = ranker.Rank(analyzed, candidates);
        var byWords = ranking.Passages.Where(passage => !passage.Candidate.IsAdded).Take(limit).ToList();
        var together = near.Blend(ranking).Passages.Take(limit).ToList();
        var stored = await catalog.GetPassagesAsync([.. together.Union(byWords).Select(passage => passage.Candidate.Id).Distinct()], question.Scope, cancellationToken);
        var valid = stored.Where(source => source.Version.Validity.Contains(question.Stichtag)).ToDictionary(source => source.Passage.Id);
        var (found, words) = (Best(together, valid), Best(byWords, valid));
        return new Findings(candidates.Understood ?? analyzed, candidates.Terms, found, SupportOf(words, ranking.QuestionWeight))
        {
            SynonymsUsed = SynonymsUsed.In(found.Take(PassagesExplained).Select(passage => passage.Source), candidates.Understood ?? analyzed, analysis),
            DidYouMean = DidYouMean.Of(analyzed, candidates.Understood, found.Select(passage => passage.Source), analysis),
            ByWords = [.. words.Select(passage => passage.Source)],
            Neighbours = near.Use,
        };
    }

    private static List<FoundPassage> Best(List<RankedPassage> ranked, Dictionary<PassageId, SourcedPassage> sources) =>
        [.. ranked.Where(passage => sources.ContainsKey(passage.Candidate.Id)).Select(passage => new FoundPassage(sources[passage.Candidate.Id], passage.Score) { IsAddressed = passage.IsAddressed })];

    private static double SupportOf(List<FoundPassage> found, double questionWeight) => found.Count == 0 || questionWeight <= 0 ? 0 : found[0].Score / questionWeight;
}
