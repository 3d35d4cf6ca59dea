using Microsoft.Extensions.Hosting;
using StaffAssistant.Core.Guarding.Statements;

namespace StaffAssistant.Core.Guarding;

/// <summary>Reads the weights and patterns of the guards beside the start, so that the first question need not wait for them.</summary>
public sealed class GuardWarmUp(QuestionGuard questions, StatementGuard statements) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        questions.Examine("Wie lange ist die Frist?");
        if (!stoppingToken.IsCancellationRequested)
            statements.Examine("Die Frist beträgt einen Monat.");
    }
}
