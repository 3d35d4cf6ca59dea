using System.Collections.Immutable;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;

namespace StaffAssistant.Core.Conversations;

/// <summary>
/// Shows a kept answer with the rights of today: every source is read from the catalogue again, and every quote must still stand in it. What was allowed once
/// and is closed now stays closed.
/// </summary>
public sealed class AnswerReading(IDocumentCatalog catalog)
{
    /// <summary>Reads an answer again.</summary>
    /// <param name="answer">As it was kept.</param>
    /// <param name="scope">What its owner may see at this moment.</param>
    /// <param name="today">Today in Europe/Berlin.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<ReadAnswer> ReadAsync(KeptAnswer answer, AccessScope scope, DateOnly today, CancellationToken cancellationToken)
    {
        var asked = answer.Statements.SelectMany(statement => statement.Citations).Select(citation => citation.Passage)
            .Concat(answer.Further).Concat(answer.Documents.Select(document => document.Opening).OfType<PassageId>());
        var sources = await catalog.GetPassagesAsync([.. asked.Distinct()], scope, cancellationToken);
        var verifier = new CitationVerifier(sources);
        var statements = answer.Statements.Select(kept => Read(kept, verifier, today)).ToList();
        var documents = await FindAsync(answer.Documents, sources, scope, cancellationToken);
        return new ReadAnswer(ViewOf(answer, statements, documents, sources), statements, answer.Documents.Count - documents.Count);
    }

    /// <summary>The texts that an answer rests on and was chosen from, with their headings; for telling whether a further question belongs to the same matter.</summary>
    public static IEnumerable<string> TextsOf(AnswerView view) => view.Sources.Concat(view.Nearest)
        .Select(source => $"{source.Version.TitleWithNumber}\n{string.Join('\n', source.Passage.Locator.HeadingPath)}\n{source.Passage.Text}");

    private static ReadStatement Read(KeptStatement kept, CitationVerifier verifier, DateOnly today)
    {
        var statement = verifier.Verify(new ProposedStatement(kept.Text, kept.Form, [.. kept.Citations.Select(citation => new ProposedQuote(citation.Passage, citation.Quote))]));
        return new ReadStatement(statement, statement?.Citations.Any(citation => !citation.Source.Version.Validity.Contains(today)) ?? false);
    }

    private async Task<List<FoundDocument>> FindAsync(IReadOnlyList<KeptDocument> kept, IReadOnlyList<SourcedPassage> sources, AccessScope scope, CancellationToken cancellationToken)
    {
        var found = new List<FoundDocument>();
        foreach (var one in kept)
        {
            if (await catalog.FindAsync(one.Document, scope, cancellationToken) is not { } document || document.Versions.FirstOrDefault(version => version.Id == one.Version) is not { } version)
                continue;
            var opening = sources.FirstOrDefault(source => source.Passage.Id == one.Opening);
            found.Add(new FoundDocument(RegisterEntry.Of(version, document.Access.Collection), opening is null ? null : new Citation(found.Count + 1, opening, opening.Passage.Text)));
        }

        return found;
    }

    private static AnswerView ViewOf(KeptAnswer answer, IReadOnlyList<ReadStatement> statements, List<FoundDocument> documents, IReadOnlyList<SourcedPassage> sources)
    {
        var open = statements.Select(statement => statement.Statement).OfType<Statement>().ToImmutableList();
        var further = sources.Where(source => answer.Further.Contains(source.Passage.Id)).ToList();
        return AnswerView.Empty with
        {
            Statements = open,
            Sources = [.. open.SelectMany(statement => statement.Citations).Select(citation => citation.Source).DistinctBy(source => source.Passage.Id), .. answer.Kind == AnswerKind.NoSource ? [] : further],
            Nearest = answer.Kind == AnswerKind.NoSource ? further : [],
            Documents = documents,
            Choices = answer.Choices,
            Verdict = answer.Verdict,
            Sent = answer.Sent,
            FellBack = answer.FellBack is { } reason ? new AnswerEvent.FellBack(reason, null) : null,
            Completed = answer.Kind is { } kind ? new AnswerEvent.Completed(KindOf(kind, open.Count), answer.Withheld, answer.Elapsed) { DidYouMean = answer.DidYouMean, WordedBy = answer.WordedBy } : null,
        };
    }

    // One side of a conflict alone is none.
    private static AnswerKind KindOf(AnswerKind kind, int open) => kind == AnswerKind.Conflict && open < 2 ? AnswerKind.Answer : kind;
}
