using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Core.Searching;

namespace StaffAssistant.Adapters.Tests.Rights.Random;

/// <summary>
/// The ways on which a document could come into sight. Each says whether what a person met is what the oracle says: null when it is, else a sentence.
/// </summary>
internal static class RandomWays
{
    public delegate Task<string?> Way(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancellationToken);

    public static IReadOnlyDictionary<string, Way> All { get; } = new Dictionary<string, Way>
    {
        ["search for a word of all"] = (county, person, _, day, cancel) => SearchAsync(county, person, null, RandomCounty.Common, day, cancel),
        ["search for its own word"] = (county, person, target, day, cancel) => SearchAsync(county, person, target, target.Mark, day, cancel),
        ["suggestion for a mistyped word"] = SuggestAsync,
        ["research, its hits and all that is counted"] = ResearchAsync,
        ["research, suggestion for a mistyped word"] = SuggestInResearchAsync,
        ["answer"] = AskAsync,
        ["candidates of the index"] = CandidatesAsync,
        ["source by id"] = async (county, person, target, _, cancel) =>
            Same(target.IsOpenTo(person), await Catalog(county).FindAsync(target.Id, person.Scope, cancel) is not null),
        ["text and original of a version"] = async (county, person, target, _, cancel) =>
            Same(target.IsOpenTo(person), (await Catalog(county).GetVersionPassagesAsync(target.Version, person.Scope, cancel)).Count > 0),
        ["passages by id, its neighbours too"] = async (county, person, _, _, cancel) =>
            Same(Open(county, person), (await Catalog(county).GetPassagesAsync([.. county.Documents.Select(one => one.Passage)], person.Scope, cancel)).Select(source => source.Version.DocumentId)),
        ["library"] = async (county, person, _, _, cancel) => Same(Open(county, person), (await Catalog(county).ListAsync(person.Scope, cancel)).Select(document => document.Id)),
        ["register and its counts"] = RegisterAsync,
        ["new and changed"] = ChangesAsync,
        ["collections"] = async (county, person, _, _, cancel) => Same(
            county.Documents.Where(document => document.IsOpenTo(person)).Select(document => document.Collection).Union(person.EditorOf),
            (await Catalog(county).ListCollectionsAsync(person.Scope, cancel)).Select(collection => collection.Name.Value)),
        ["explanation"] = async (county, person, target, day, cancel) =>
            Same((target.IsOpenTo(person), target.Answers(person, day)), await ExplainAsync(county, person, target, day, cancel)),
    };

    private static async Task<string?> SearchAsync(RandomCounty county, RandomPerson person, RandomDocument? target, string text, DateOnly day, CancellationToken cancel)
    {
        var found = await county.Store.Get<Retriever>().FindAsync(new Question(text, person.Scope, day), Retriever.Candidates, cancel);
        return Within(county, person, target, day, found.Sources.Select(source => source.Version.DocumentId));
    }

    private static async Task<string?> ResearchAsync(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancel)
    {
        var search = county.Store.Get<DocumentSearch>();
        var all = await search.FindAsync(new SearchQuery(RandomCounty.Common, person.Scope, day) { Limit = 100, Order = (SearchOrder)(target.Mark.Length % 3) }, cancel);
        var own = await search.FindAsync(new SearchQuery(target.Mark, person.Scope, day) { States = [ValidityState.Applies] }, cancel);
        var open = county.Documents.Where(document => document.IsOpenTo(person)).ToList();
        return Same(open.Select(document => document.Id).Take(100), all.Hits.Select(hit => hit.Source.Version.DocumentId).Take(open.Count > 100 ? 0 : 100))
            ?? Same(open.Count, all.Facets.Total)
            ?? Same(open.GroupBy(document => document.Collection).Select(group => (group.Key, group.Count())), all.Facets.Collections.Select(count => (count.Key.Value, count.Value)))
            ?? Same(open.Count, all.Facets.States.Sum(count => count.Value))
            ?? Same(target.Answers(person, day) ? 1 : 0, own.Facets.Total)
            ?? Within(county, person, target, day, own.Hits.Select(hit => hit.Source.Version.DocumentId));
    }

    private static async Task<string?> SuggestInResearchAsync(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancel)
    {
        var found = await county.Store.Get<DocumentSearch>().FindAsync(new SearchQuery(target.Mark.Remove(4, 1), person.Scope, day), cancel);
        return found.DidYouMean?.Contains(target.Mark, StringComparison.OrdinalIgnoreCase) == true && !target.IsOpenTo(person) ? $"suggests {target.Mark}, which is closed" : null;
    }

    private static async Task<string?> AskAsync(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancel)
    {
        var view = AnswerView.Empty;
        await foreach (var answerEvent in county.Store.Get<AnswerPipeline>().AnswerAsync(new Question($"Wie wird die {RandomCounty.Common} nach {target.Mark} erhoben?", person.Scope, day), cancel))
            view = view.Apply(answerEvent);
        var shown = view.Sources.Concat(view.Nearest).Concat(view.Statements.SelectMany(statement => statement.Citations).Select(citation => citation.Source)).Select(source => source.Version.DocumentId);
        return Within(county, person, target, day, shown.Concat(view.Documents.Select(document => document.Entry.DocumentId)));
    }

    private static async Task<string?> CandidatesAsync(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancel)
    {
        var query = new PassageQuery(county.Store.Get<GermanAnalysis>().Analyze(target.Mark), person.Scope, day);
        var candidates = (await county.Store.Get<IPassageIndex>().SearchAsync(query, cancel)).Candidates.Select(candidate => candidate.Id).ToHashSet();
        return Within(county, person, target, day, county.Documents.Where(document => candidates.Contains(document.Passage)).Select(document => document.Id));
    }

    private static async Task<string?> SuggestAsync(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancel)
    {
        var found = await county.Store.Get<Retriever>().FindAsync(new Question(target.Mark.Remove(4, 1), person.Scope, day), Retriever.Candidates, cancel);
        var told = county.Documents.FirstOrDefault(document => found.DidYouMean?.Contains(document.Mark, StringComparison.OrdinalIgnoreCase) == true && !document.Answers(person, day));
        return told is null ? null : $"suggests {told.Mark}, which is closed";
    }

    private static async Task<string?> RegisterAsync(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancel)
    {
        var (register, query) = (county.Store.Get<IDocumentRegister>(), new RegisterQuery(person.Scope, day) { Limit = RegisterQuery.MaximumLimit });
        var listed = (await register.ListAsync(query, cancel)).Select(entry => entry.DocumentId).ToList();
        var counted = (await register.CountAsync(query with { Text = target.Mark }, cancel)).Matching;
        return Same(Open(county, person), listed) ?? Same(target.IsOpenTo(person) ? 1 : 0, counted);
    }

    private static async Task<string?> ChangesAsync(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancel)
    {
        foreach (var change in Enum.GetValues<RegisterChange>())
        {
            var told = await county.Store.Get<IDocumentRegister>().ListChangesAsync(new ChangeQuery(person.Scope, day, change) { Limit = RegisterQuery.MaximumLimit }, cancel);
            if (told.Entries.FirstOrDefault(entry => county.Documents.Any(document => document.Id == entry.DocumentId && !document.IsOpenTo(person))) is { } closed)
                return $"tells of {closed.TitleWithNumber}, which is closed";
        }

        return null;
    }

    private static async Task<(bool Sees, bool Answers)> ExplainAsync(RandomCounty county, RandomPerson person, RandomDocument target, DateOnly day, CancellationToken cancel)
    {
        var explained = (await county.Store.Get<AccessExplainer>().ExplainToOperatorAsync(target.Id, person.Imagined, day, cancel))!;
        return (explained.Sees, explained.Answers);
    }

    /// <summary>Only what answers this person on that day, and the one that was looked for if it does.</summary>
    private static string? Within(RandomCounty county, RandomPerson person, RandomDocument? target, DateOnly day, IEnumerable<DocumentId> shown)
    {
        var met = shown.ToHashSet();
        var closed = county.Documents.FirstOrDefault(document => met.Contains(document.Id) && !document.Answers(person, day));
        return closed is not null ? $"shows {closed.Mark}, which is closed"
            : target?.Answers(person, day) == true && !met.Contains(target.Id) ? $"does not show {target.Mark}, which is open"
            : null;
    }

    private static IEnumerable<DocumentId> Open(RandomCounty county, RandomPerson person) => county.Documents.Where(document => document.IsOpenTo(person)).Select(document => document.Id);

    private static string? Same<T>(IEnumerable<T> expected, IEnumerable<T> met) => expected.ToHashSet().SetEquals(met) ? null : "meets other documents than the oracle says";

    private static string? Same<T>(T expected, T met) => Equals(expected, met) ? null : $"meets {met} and not {expected}";

    private static IDocumentCatalog Catalog(RandomCounty county) => county.Store.Get<IDocumentCatalog>();
}
