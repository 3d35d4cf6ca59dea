using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering.DocumentRequests;

/// <summary>
/// Answers "Wo finde ich das Formular …" with the document. A document fits when its title, number and kind hold every word of the request, or one that means the same; for forms, else,
/// when its text does. Where nothing or too much fits, the question is answered like any other.
/// </summary>
public sealed class DocumentFinder(GermanAnalysis analysis, IDocumentRegister register, IDocumentCatalog catalog, Retriever retriever)
{
    /// <summary>The most documents that a request is answered with.</summary>
    public const int Most = 5;

    private const int LeastWordsOfContent = 2;
    private readonly RequestReader _reader = new(analysis);

    /// <summary>The documents that the question asks for, best first; none when it asks for something else or nothing fits.</summary>
    public async Task<IReadOnlyList<FoundDocument>> FindAsync(Question question, Findings findings, CancellationToken cancellationToken)
    {
        if (_reader.Read(question.Text) is not { } request)
            return [];
        var candidates = await CandidatesAsync(question, findings, request, cancellationToken);
        var fitting = candidates
            .Select(entry => (Entry: entry, Words: TitleOf(entry)))
            .Where(candidate => candidate.Words.Covers(request.Topic, findings.Question.Synonyms))
            .OrderByDescending(candidate => candidate.Words.NamedBy(request.Topic))
            .Select(candidate => candidate.Entry)
            .ToList();
        if (fitting.Count == 0 && request is { NamesForm: true, Number: null, Topic.Count: >= LeastWordsOfContent })
            fitting = await ByContentAsync(question, request, candidates, cancellationToken);
        return fitting.Count > Most ? [] : await OpenAsync(fitting, question, cancellationToken);
    }

    private async Task<IReadOnlyList<RegisterEntry>> CandidatesAsync(Question question, Findings findings, DocumentRequest request, CancellationToken cancellationToken)
    {
        var query = new RegisterQuery(question.Scope, question.Stichtag)
        {
            Collections = question.Collections,
            State = ValidityState.Applies,
            Limit = RegisterQuery.MaximumLimit,
        };
        if (request.Number is { } number)
            return [.. (await register.ListAsync(query with { Text = number }, cancellationToken)).Where(entry => Compact(entry.Number) == Compact(number))];
        var listed = await register.ListAsync(query with { Kinds = request.Kinds }, cancellationToken);
        // What search found may be of the kind by its title alone: a Hausordnung is filed as a Dienstanweisung.
        var found = request.NamesForm ? [] : findings.Sources.Select(source => RegisterEntry.Of(source.Version, source.Collection));
        return [.. listed.Concat(found).DistinctBy(entry => entry.DocumentId)];
    }

    private async Task<List<RegisterEntry>> ByContentAsync(
        Question question, DocumentRequest request, IReadOnlyList<RegisterEntry> candidates, CancellationToken cancellationToken)
    {
        var forms = candidates.ToDictionary(entry => entry.VersionId);
        var found = await retriever.FindFiledAsync(question with { Text = request.TopicText }, Retriever.Candidates, cancellationToken);
        return [.. found.Sources
            .Where(source => forms.ContainsKey(source.Version.Id))
            .GroupBy(source => source.Version.Id)
            .Where(passages => new WordSet(passages.SelectMany(source => analysis.Analyze(source.Passage.Text).Tokens).Select(token => token.Word)).Covers(request.Topic))
            .Select(passages => forms[passages.Key])];
    }

    private async Task<IReadOnlyList<FoundDocument>> OpenAsync(List<RegisterEntry> entries, Question question, CancellationToken cancellationToken)
    {
        var first = entries.ToDictionary(entry => entry.VersionId, entry => Passage.IdOf(entry.VersionId, 0));
        var openings = (await catalog.GetPassagesAsync([.. first.Values], question.Scope, cancellationToken)).ToDictionary(source => source.Passage.VersionId);
        return [.. entries.Select((entry, place) => new FoundDocument(
            entry, openings.TryGetValue(entry.VersionId, out var source) ? new Citation(place + 1, source, source.Passage.Blocks[0].Text) : null))];
    }

    private WordSet TitleOf(RegisterEntry entry) => new(analysis.Analyze($"{entry.Title} {entry.Kind}").Tokens.Select(token => token.Word));

    private static string Compact(string? number) => string.Concat(TextNormalizer.Fold(number ?? string.Empty).Where(char.IsLetterOrDigit));
}
