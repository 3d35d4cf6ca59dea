using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>import PATH…</c>: takes in files and folders.</summary>
internal sealed class ImportCommand : CliCommand
{
    private readonly Argument<string[]> _paths = new("PATH") { Description = CliText.PathDescription, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _collection = new("--collection") { Description = CliText.CollectionDescription, HelpName = "NAME" };
    private readonly Option<string?> _tags = new("--tags") { Description = CliText.TagsDescription, HelpName = "a,b" };

    public ImportCommand()
        : base("import", CliText.ImportDescription)
    {
        Add(_paths);
        Add(_collection);
        Add(_tags);
        _paths.Validators.Add(result =>
        {
            foreach (var missing in result.Tokens.Select(token => token.Value).Where(path => !Path.Exists(path)))
                result.AddError(string.Format(CultureInfo.CurrentCulture, CliText.PathMissing, missing));
        });
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = await invocation.OpenForImportAsync(cancellationToken);
        if (!host.Get<DataDirectoryLock>().IsHeld)
            invocation.Output.WriteNote(CliText.ImportLeftToOwner);
        var watch = Stopwatch.StartNew();
        var plan = host.Get<ImportSource>().Expand(invocation.Parsed.GetRequiredValue(_paths), ChoicesOf(invocation.Parsed));
        foreach (var warning in plan.Warnings)
            invocation.Output.WriteNote(warning);
        var files = new List<ImportedFileReport>();
        await foreach (var imported in host.Get<IngestionPipeline>().ImportAllAsync(plan, JobOrigin.CommandLine, cancellationToken))
        {
            files.Add(ImportedFileReport.Of(imported));
            invocation.Output.WriteNote(string.Format(CultureInfo.CurrentCulture, CliText.ImportProgress, files.Count, plan.Files.Count, imported.File.SourcePath));
        }

        if (host.Get<DataDirectoryLock>().IsHeld)
            await host.Get<Purge>().RunAsync(cancellationToken);
        var report = ImportReport.Of(files, watch.Elapsed);
        invocation.Output.WriteResult(report, result => result.ToText());
        return report.Refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private ImportChoices ChoicesOf(ParseResult parsed) => new(
        parsed.GetValue(_collection) is { } name && !string.IsNullOrWhiteSpace(name) ? new CollectionName(name) : null,
        parsed.GetValue(_tags)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tag => new AccessTag(tag)).ToArray(),
        [AccessTag.Everyone]);
}
