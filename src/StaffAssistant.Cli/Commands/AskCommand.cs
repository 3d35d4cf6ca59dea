using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Audit;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>ask "QUESTION"</c>: an answer with its proof.</summary>
internal sealed class AskCommand : CliCommand
{
    private readonly Argument<string> _question = new("QUESTION") { Description = CliText.QuestionDescription };
    private readonly Option<string> _mode = new("--mode") { Description = CliText.ModeDescription, DefaultValueFactory = _ => "quote" };
    private readonly CallerView _scope = new();

    public AskCommand()
        : base("ask", CliText.AskDescription)
    {
        Add(_question);
        Add(_mode);
        _scope.AddTo(this);
        _mode.AcceptOnlyFromAmong("quote", "model");
        _question.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { Length: > Question.MaximumLength } text)
                result.AddError(string.Format(CultureInfo.CurrentCulture, CliText.QuestionTooLong, text.Length, Question.MaximumLength));
        });
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = await invocation.OpenForReadingAsync(cancellationToken);
        await _scope.RecordAsync(invocation, host.Get<AuditTrail>(), cancellationToken);
        var byModel = invocation.Parsed.GetValue(_mode) == "model";
        if (byModel && host.Get<AnswerPipeline>().Model is null)
            invocation.Output.WriteNote(CliText.NoModel);
        var clock = host.Get<TimeProvider>();
        var question = new Question(invocation.Parsed.GetRequiredValue(_question), _scope.ScopeOf(invocation.Parsed), _scope.DayOf(invocation.Parsed, clock))
        {
            Mode = byModel ? AnswerMode.Model : AnswerMode.Quote,
        };
        var watch = Stopwatch.StartNew();
        double? firstStatementMs = null;
        var view = AnswerView.Empty;
        await foreach (var step in host.Get<AnswerPipeline>().AnswerAsync(question, cancellationToken))
        {
            if (step is AnswerEvent.StatementVerified)
                firstStatementMs ??= watch.Elapsed.TotalMilliseconds;
            view = view.Apply(step);
        }

        invocation.Output.WriteResult(AnswerReport.Of(view, watch.Elapsed.TotalMilliseconds, firstStatementMs), report => report.ToText());
        return ExitCode.Done;
    }
}
