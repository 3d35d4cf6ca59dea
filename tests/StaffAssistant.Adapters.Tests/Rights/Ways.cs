using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>All ways through Core on which a document could come into sight.</summary>
internal static class Ways
{
    public static IReadOnlyList<Way> All { get; } =
    [
        new("candidates of the index", InCandidatesAsync),
        new("search", InSearchAsync),
        new("answers, their sources and the nearest passages", InAnswersAsync),
        new("library", async (county, scope, known, cancel) =>
            (await county.Catalog.ListAsync(scope, cancel)).Any(document => document.Id == known.Document.Id)),
        new("document by id", async (county, scope, known, cancel) => await county.Catalog.FindAsync(known.Document.Id, scope, cancel) is not null),
        new("passages by id", async (county, scope, known, cancel) =>
            (await county.Catalog.GetPassagesAsync([.. known.Passages.Select(passage => passage.Id)], scope, cancel)).Count > 0),
        new("passages of a version", InVersionsAsync),
    ];

    /// <summary>True when a page of any version's original shows; false for formats without pages, too.</summary>
    public static async Task<bool> InPagesAsync(ImportedCounty county, AccessScope scope, KnownDocument known, CancellationToken cancellationToken)
    {
        foreach (var version in known.Document.Versions)
        {
            if ((await county.Catalog.GetPagesAsync(version.Id, scope, cancellationToken)).Count > 0)
                return true;
        }

        return false;
    }

    private static async Task<bool> InCandidatesAsync(ImportedCounty county, AccessScope scope, KnownDocument known, CancellationToken cancellationToken)
    {
        var own = known.Passages.Select(passage => passage.Id).ToHashSet();
        foreach (var (text, day) in known.Questions())
        {
            var query = new PassageQuery(county.Get<GermanAnalysis>().Analyze(text), scope, day);
            if ((await county.Get<IPassageIndex>().SearchAsync(query, cancellationToken)).Candidates.Any(candidate => own.Contains(candidate.Id)))
                return true;
        }

        return false;
    }

    private static async Task<bool> InSearchAsync(ImportedCounty county, AccessScope scope, KnownDocument known, CancellationToken cancellationToken)
    {
        foreach (var (text, day) in known.Questions())
        {
            var found = await county.Get<Retriever>().FindAsync(new Question(text, scope, day), Retriever.Candidates, cancellationToken);
            if (found.Sources.Any(source => source.Version.DocumentId == known.Document.Id))
                return true;
        }

        return false;
    }

    private static async Task<bool> InAnswersAsync(ImportedCounty county, AccessScope scope, KnownDocument known, CancellationToken cancellationToken)
    {
        foreach (var (text, day) in known.Questions())
        {
            await foreach (var answerEvent in county.Get<AnswerPipeline>().AnswerAsync(new Question(text, scope, day), cancellationToken))
            {
                if (SourcesOf(answerEvent).Any(source => source.Version.DocumentId == known.Document.Id))
                    return true;
            }
        }

        return false;
    }

    private static async Task<bool> InVersionsAsync(ImportedCounty county, AccessScope scope, KnownDocument known, CancellationToken cancellationToken)
    {
        foreach (var version in known.Document.Versions)
        {
            if ((await county.Catalog.GetVersionPassagesAsync(version.Id, scope, cancellationToken)).Count > 0)
                return true;
        }

        return false;
    }

    private static IEnumerable<SourcedPassage> SourcesOf(AnswerEvent answerEvent)
    {
        var view = AnswerView.Empty.Apply(answerEvent);
        return [.. view.Sources, .. view.Nearest, .. view.Statements.SelectMany(statement => statement.Citations).Select(citation => citation.Source)];
    }
}
