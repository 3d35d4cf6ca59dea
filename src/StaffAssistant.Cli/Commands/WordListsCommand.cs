using System.CommandLine;
using StaffAssistant.Cli.Evaluation;
using StaffAssistant.Cli.Words;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>word-lists --corpus F --out DIR</c>: makes the lists that the program ships with from a corpus of statutes. Not needed to build.</summary>
internal sealed class WordListsCommand : CliCommand
{
    private readonly Option<FileInfo> _corpus = new("--corpus") { Description = CliText.WordListsCorpusDescription, Required = true };
    private readonly Option<DirectoryInfo> _out = new("--out") { Description = CliText.WordListsOutDescription, Required = true };
    private readonly Option<int> _minimum = new("--minimum") { Description = CliText.MinimumCountDescription, DefaultValueFactory = _ => 10 };

    public WordListsCommand()
        : base("word-lists", CliText.WordListsDescription)
    {
        Add(_corpus);
        Add(_out);
        Add(_minimum);
    }

    /// <inheritdoc />
    protected override Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var lists = new StatuteLists(invocation.Parsed.GetValue(_minimum));
        foreach (var row in JsonLines.Read<StatuteRow>(invocation.Parsed.GetRequiredValue(_corpus).FullName))
        {
            cancellationToken.ThrowIfCancellationRequested();
            lists.Add(row);
        }

        invocation.Output.WriteResult(lists.Write(invocation.Parsed.GetRequiredValue(_out)), report => report.ToText());
        return Task.FromResult(ExitCode.Done);
    }
}
