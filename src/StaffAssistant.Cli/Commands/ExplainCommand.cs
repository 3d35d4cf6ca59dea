using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>explain --as TAGS --document ID</c>: why a person with these tags sees a document or does not. Shows no text.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Option<Guid> _document = new("--document") { Description = CliText.DocumentDescription, HelpName = "ID", Required = true, CustomParser = ParseId };
    private readonly Option<string?> _editorOf = new("--editor-of") { Description = CliText.EditorOfDescription, HelpName = "COLLECTIONS" };
    private readonly CallerView _scope = new();

    public ExplainCommand()
        : base("explain", CliText.ExplainDescription)
    {
        Add(_document);
        Add(_editorOf);
        _scope.AddTo(this);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = await invocation.OpenForReadingAsync(cancellationToken);
        var id = new DocumentId(invocation.Parsed.GetRequiredValue(_document));
        var (person, day) = (PersonOf(invocation.Parsed), _scope.DayOf(invocation.Parsed, host.Get<TimeProvider>()));
        var explained = await host.Get<AccessExplainer>().ExplainToOperatorAsync(id, person, day, cancellationToken);
        invocation.Output.WriteResult(ReportOf(id, person, day, explained), TextOf);
        return explained is null ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private ImaginedPerson PersonOf(ParseResult parsed) => new(
        _scope.TagsOf(parsed),
        [.. (parsed.GetValue(_editorOf) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => new CollectionName(name))]);

    private static ExplainReport ReportOf(DocumentId id, ImaginedPerson person, DateOnly day, AccessExplanation? explained) => new(
        id.ToString(),
        explained is not null,
        explained?.Title,
        explained?.Access.Collection.Value,
        [.. (explained?.Access.Tags ?? []).Select(tag => tag.Value)],
        [.. person.Tags.Select(tag => tag.Value)],
        [.. person.EditorOf.Select(name => name.Value)],
        day,
        explained?.Sees ?? false,
        explained?.Answers ?? false,
        [.. (explained?.Reasons ?? []).Select(reason => new ReasonRow(reason.Kind, reason.Effect, reason.Sentence))]);

    private static string TextOf(ExplainReport report) => report.Found
        ? string.Join("\n- ", [$"{report.Title}\n{(report.Sees ? CliText.ExplainSees : CliText.ExplainSeesNot)}", .. report.Reasons.Select(reason => reason.Sentence)])
        : CliText.ExplainUnknown;

    private static Guid ParseId(ArgumentResult argument)
    {
        if (!Guid.TryParse(argument.Tokens[0].Value, CultureInfo.InvariantCulture, out var id))
            argument.AddError(string.Format(CultureInfo.CurrentCulture, CliText.DocumentUnreadable, argument.Tokens[0].Value));
        return id;
    }

    private sealed record ExplainReport(
        string DocumentId,
        bool Found,
        string? Title,
        string? Collection,
        IReadOnlyList<string> DocumentTags,
        IReadOnlyList<string> As,
        IReadOnlyList<string> EditorOf,
        DateOnly On,
        bool Sees,
        bool Answers,
        IReadOnlyList<ReasonRow> Reasons);

    private sealed record ReasonRow(AccessReasonKind Kind, AccessEffect Effect, string Sentence);
}
