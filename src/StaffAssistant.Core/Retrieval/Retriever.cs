using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Core.Retrieval;

/// <summary>Finds passages for a question: candidates from the index, ranked in Core, read from the catalogue with the asker's rights once more.</summary>
public sealed class Retriever(GermanAnalysis analysis, HouseSynonyms synonyms, IPassageIndex index, PassageRanker ranker, IDocumentCatalog catalog)
{
    /// <summary>How many candidates the index offers to the ranker.</summary>
    public const int Candidates = 50;

    private const int PassagesExplained = 3;

    /// <summary>The best passages, at most <paramref name="limit"/> (1 to <see cref="Candidates"/>).</summary>
    public async Task<Findings> FindAsync(Question question, int limit, CancellationToken cancellationToken)
    {
        await synonyms.KnowAsync(cancellationToken);
        var analyzed = analysis.AnalyzeQuestion(TextNormalizer.Normalize(question.Text));
        var query = new PassageQuery(analyzed, question.Scope, question.Stichtag) { Collections = question.Collections, Limit = Candidates };
        var candidates = await index.SearchAsync(query, cancellationToken);
        var ranking = ranker.Rank(analyzed, candidates);
        var scores = ranking.Passages.Take(limit).ToDictionary(passage => passage.Candidate.Id, passage => passage.Score);
        var stored = await catalog.GetPassagesAsync([.. scores.Keys], question.Scope, cancellationToken);
        var found = stored
            .Where(source => source.Version.Validity.Contains(question.Stichtag))
            .Select(source => new FoundPassage(source, scores[source.Passage.Id]))
            .OrderByDescending(passage => passage.Score)
            .ToList();
        return new Findings(candidates.Understood ?? analyzed, candidates.Terms, found, SupportOf(found, ranking.QuestionWeight))
        {
            SynonymsUsed = SynonymsUsed.In(found.Take(PassagesExplained).Select(passage => passage.Source), candidates.Understood ?? analyzed, analysis),
            DidYouMean = DidYouMean.Of(analyzed, candidates.Understood, found.Select(passage => passage.Source), analysis),
        };
    }

    private static double SupportOf(List<FoundPassage> found, double questionWeight) => found.Count == 0 || questionWeight <= 0 ? 0 : found[0].Score / questionWeight;
}
