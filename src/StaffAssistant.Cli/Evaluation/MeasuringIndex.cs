using System.Diagnostics;
using StaffAssistant.Adapters.Lucene;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>The product's index and ranker over a corpus of rows, in a folder of its own that goes when it is disposed.</summary>
internal sealed class MeasuringIndex : IDisposable
{
    private const int Batch = 5000;
    private readonly string _folder = Directory.CreateTempSubdirectory("staff-assistant-").FullName;
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);
    private LucenePassageIndex _index;
    private readonly PassageRanker _ranker;
    private readonly QuoteComposer _composer;
    private readonly Dictionary<PassageId, string> _rows = [];
    private readonly Dictionary<PassageId, SourcedPassage> _passages = [];
    private int _documents;

    public MeasuringIndex()
    {
        _index = new LucenePassageIndex(_folder, _analysis);
        _ranker = new PassageRanker(_analysis);
        _composer = new QuoteComposer(_analysis);
    }

    /// <summary>Passages in the index.</summary>
    public int Count => _index.Count;

    /// <summary>Size of the index on disk in bytes.</summary>
    public long Bytes => new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    /// <summary>Adds rows; returns the milliseconds from the first row to the last commit.</summary>
    public async Task<double> AddAsync(IEnumerable<CorpusRow> rows, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        await _index.ApplyAsync(rows.Chunk(Batch).Select(ChangesOf).ToAsyncEnumerable(), null, cancellationToken);
        return Math.Round(watch.Elapsed.TotalMilliseconds, 1);
    }

    /// <summary>Ranks the rows for a query, at most <paramref name="depth"/> of them.</summary>
    public async Task<QueryRun> AskAsync(QueryRow query, int depth, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var question = _analysis.AnalyzeQuestion(TextNormalizer.Normalize(query.Text));
        var candidates = await _index.SearchAsync(new PassageQuery(question, CorpusDocuments.Scope, default) { Limit = depth }, cancellationToken);
        var ranking = _ranker.Rank(question, candidates);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        return new QueryRun(query.Id, [.. ranking.Passages.Select(passage => (_rows[passage.Candidate.Id], passage.Score))], elapsed);
    }

    /// <summary>Milliseconds from a question to its last verified statement.</summary>
    public async Task<double> AnswerAsync(QueryRow query, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var analyzed = _analysis.AnalyzeQuestion(TextNormalizer.Normalize(query.Text));
        var candidates = await _index.SearchAsync(new PassageQuery(analyzed, CorpusDocuments.Scope, default) { Limit = Retriever.Candidates }, cancellationToken);
        var found = _ranker.Rank(analyzed, candidates).Passages.Take(10).Select(ranked => new FoundPassage(_passages[ranked.Candidate.Id], ranked.Score) { IsAddressed = ranked.IsAddressed }).ToList();
        var findings = new Findings(analyzed, candidates.Terms, found, 1);
        var verifier = new CitationVerifier(findings.Sources);
        await foreach (var proposed in _composer.ComposeAsync(new Question(query.Text, CorpusDocuments.Scope, default), findings, cancellationToken))
            verifier.Verify(proposed);
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Closes the index and opens it again; returns the milliseconds until it answers its first question.</summary>
    public double Reopen()
    {
        _index.Dispose();
        // What this process holds of the corpus is no part of an index that opens.
        GC.Collect();
        var watch = Stopwatch.StartNew();
        _index = new LucenePassageIndex(_folder, _analysis);
        _ = _index.Count;
        return Math.Round(watch.Elapsed.TotalMilliseconds, 1);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ChangeBatch ChangesOf(CorpusRow[] rows)
    {
        var changes = rows.Select(row => CorpusDocuments.ChangeOf(row, ++_documents)).ToList();
        foreach (var (change, row) in changes.Zip(rows))
            Remember(change, row);
        return new ChangeBatch(changes, _documents);
    }

    private void Remember(DocumentChange change, CorpusRow row)
    {
        var passage = change.Passages[0];
        _rows[passage.Id] = row.Id;
        _passages[passage.Id] = new SourcedPassage(passage, change.Document!.Versions[0], change.Document.Access.Collection);
    }
}
