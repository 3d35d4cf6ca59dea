using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>search "WORDS"</c>: the best passages.</summary>
internal sealed class SearchCommand : CliCommand
{
    private readonly Argument<string> _words = new("WORDS") { Description = CliText.WordsDescription };
    private readonly Option<int> _top = new("--top") { Description = CliText.TopDescription, DefaultValueFactory = _ => 10 };
    private readonly CallerView _scope = new();

    public SearchCommand()
        : base("search", CliText.SearchDescription)
    {
        Add(_words);
        Add(_top);
        _scope.AddTo(this);
        _top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > Retriever.Candidates)
                result.AddError(string.Format(CultureInfo.CurrentCulture, CliText.TopOutOfRange, Retriever.Candidates));
        });
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = await invocation.OpenForReadingAsync(cancellationToken);
        await _scope.RecordAsync(invocation, host.Get<AuditTrail>(), cancellationToken);
        var clock = host.Get<TimeProvider>();
        var question = new Question(invocation.Parsed.GetRequiredValue(_words), _scope.ScopeOf(invocation.Parsed), _scope.DayOf(invocation.Parsed, clock));
        var watch = Stopwatch.StartNew();
        var findings = await host.Get<Retriever>().FindFiledAsync(question, invocation.Parsed.GetValue(_top), cancellationToken);
        var hits = findings.Passages.Select((found, index) => HitOf(found, index + 1, SynonymsUsed.In([found.Source], findings.Question, host.Get<GermanAnalysis>()))).ToList();
        invocation.Output.WriteResult(new SearchReport(hits, findings.DidYouMean, watch.Elapsed.TotalMilliseconds), TextOf);
        return ExitCode.Done;
    }

    private static Hit HitOf(FoundPassage found, int rank, IReadOnlyList<string> synonyms)
    {
        var (passage, version, _) = found.Source;
        return new Hit(rank, Math.Round(found.Score, 4), version.DocumentId.ToString(), passage.Id.ToString(), version.TitleWithNumber,
            passage.Locator.Place, passage.Locator.Page, passage.Text, synonyms);
    }

    private static string TextOf(SearchReport report) => report.Hits.Count == 0
        ? CliText.NothingFound
        : (report.DidYouMean is null ? string.Empty : string.Format(CultureInfo.CurrentCulture, CliText.DidYouMean, report.DidYouMean) + "\n\n") + string.Join("\n\n", report.Hits.Select(hit => $"{hit.Rank}. {hit.Title}, {hit.Locator}{(hit.Synonyms.Count == 0 ? string.Empty : $" ({string.Join(", ", hit.Synonyms)})")}\n{hit.Text}"));

    private sealed record SearchReport(IReadOnlyList<Hit> Hits, string? DidYouMean, double ElapsedMs);

    private sealed record Hit(int Rank, double Score, string DocumentId, string PassageId, string Title, string Locator, int? Page, string Text, IReadOnlyList<string> Synonyms);
}
