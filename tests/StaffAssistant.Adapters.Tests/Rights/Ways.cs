using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;
using StaffAssistant.Core.Retrieval;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>All ways through Core on which a document could come into sight.</summary>
internal static class Ways
{
    public static IReadOnlyList<Way> All { get; } =
    [
        new("candidates of the index", InCandidatesAsync),
        new("search", InSearchAsync),
        new("answers, their sources and the nearest passages", InAnswersAsync) { LeavesTemplatesOut = true },
        new("library", async (county, scope, known, cancel) =>
            (await county.Catalog.ListAsync(scope, cancel)).Any(document => document.Id == known.Document.Id)),
        new("register", InRegisterAsync),
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

    /// <summary>Listed, found by its own title and number, among what is new or changed, or counted: the count of its title alone tells that it is there.</summary>
    private static async Task<bool> InRegisterAsync(ImportedCounty county, AccessScope scope, KnownDocument known, CancellationToken cancellationToken)
    {
        var register = county.Get<IDocumentRegister>();
        var seen = new List<bool>();
        foreach (var version in known.Document.Versions)
        {
            var query = new RegisterQuery(scope, version.Validity.From ?? new DateOnly(2026, 11, 2)) { Limit = RegisterQuery.MaximumLimit };
            seen.Add((await register.ListAsync(query, cancellationToken)).Any(entry => entry.DocumentId == known.Document.Id));
            seen.Add((await register.ListAsync(query with { Text = version.Title }, cancellationToken)).Any(entry => entry.DocumentId == known.Document.Id));
            seen.Add((await register.CountAsync(query with { Text = $"{version.Number} {version.Title}" }, cancellationToken)).Matching > 0);
            seen.Add(await InChangesAsync(register, scope, version, cancellationToken));
        }

        Assert.Single(seen.Distinct());
        return seen[0];
    }

    private static async Task<bool> InChangesAsync(IDocumentRegister register, AccessScope scope, DocumentVersion version, CancellationToken cancellationToken)
    {
        var day = version.Validity.From ?? BerlinCalendar.DateOf(version.ImportedAt);
        foreach (var change in Enum.GetValues<RegisterChange>())
        {
            var told = await register.ListChangesAsync(new ChangeQuery(scope, day, change) { Limit = RegisterQuery.MaximumLimit }, cancellationToken);
            if (told.Entries.Any(entry => entry.VersionId == version.Id))
                return true;
        }

        return false;
    }

    private static async Task<bool> InCandidatesAsync(ImportedCounty county, AccessScope scope, KnownDocument known, CancellationToken cancellationToken)
    {
        var own = known.Passages.Select(passage => passage.Id).ToHashSet();
        foreach (var (text, day) in known.Questions())
        {
            var query = new PassageQuery(county.Get<GermanAnalysis>().Analyze(text), scope, day) { IncludesTemplates = true };
            if ((await county.Get<IPassageIndex>().SearchAsync(query, cancellationToken)).Candidates.Any(candidate => own.Contains(candidate.Id)))
                return true;
        }

        return false;
    }

    private static async Task<bool> InSearchAsync(ImportedCounty county, AccessScope scope, KnownDocument known, CancellationToken cancellationToken)
    {
        foreach (var (text, day) in known.Questions())
        {
            var found = await county.Get<Retriever>().FindFiledAsync(new Question(text, scope, day), Retriever.Candidates, cancellationToken);
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
