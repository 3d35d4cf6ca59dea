using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Adapters.Extraction.Child;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>extract FILE</c>: shows what is read from a file. <c>extract --serve</c>: reads files for another process, one request a line.</summary>
internal sealed class ExtractCommand : CliCommand
{
    private readonly Argument<FileInfo?> _file = new("FILE") { Description = CliText.ExtractFileDescription, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _name = new("--name") { Description = CliText.ExtractNameDescription, HelpName = "NAME" };
    private readonly Option<bool> _serve = new("--serve") { Description = CliText.ExtractServeDescription };

    public ExtractCommand()
        : base("extract", CliText.ExtractDescription)
    {
        Add(_file);
        Add(_name);
        Add(_serve);
        Validators.Add(result =>
        {
            if (result.GetValue(_serve) == result.GetValue(_file) is not null)
                result.AddError(CliText.ExtractNeedsFile);
            else if (result.GetValue(_file) is { Exists: false } missing)
                result.AddError(string.Format(CultureInfo.CurrentCulture, CliText.PathMissing, missing));
        });
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = invocation.OpenHost();
        var options = host.Get<IOptions<ExtractionOptions>>().Value;
        var extractor = new FileTextExtractor(options);
        if (invocation.Parsed.GetValue(_file) is not { } file)
            return await ServeAsync(extractor, options, cancellationToken);
        var result = await extractor.ExtractAsync(file.FullName, invocation.Parsed.GetValue(_name) ?? file.Name, progress: null, cancellationToken);
        invocation.Output.WriteResult(ExtractionJson.ToElement(result), _ => ExtractionReport.ToText(result));
        return result is ExtractionResult.Refused ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private static async Task<ExitCode> ServeAsync(FileTextExtractor extractor, ExtractionOptions options, CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        // The parent ends a slow child at the limit; the margin is for the case that there is no parent any more.
        await new ExtractionServer(extractor, options.TimeLimit + options.LongestTime, () => Environment.Exit((int)ExitCode.Fault), TimeProvider.System).ServeAsync(input, output, cancellationToken);
        return ExitCode.Done;
    }
}
