using Microsoft.Extensions.Options;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity.Entra;

/// <summary>
/// Compares open sign-ins with the directory every few minutes, where that is allowed, and finds out whether the sign-in service answers before sign-ins
/// depend on it.
/// </summary>
internal sealed class Revalidation(
    SignedInSessions sessions, RightsAge age, EntraReach reach, IServiceScopeFactory scopes, IOptions<EntraOptions> options, TimeProvider clock, ILogger<Revalidation> logger)
    : BackgroundService
{
    private const int AtOnce = 4;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _looking = new(1);

    /// <summary>One look; the worker takes one again and again. Two at once would ask for the same persons twice: the second waits for the first.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        await _looking.WaitAsync(cancellationToken);
        try
        {
            await LookAloneAsync(cancellationToken);
        }
        finally
        {
            _looking.Release();
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _looking.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        sessions.TakeUp();
        using var timer = new PeriodicTimer(LookEvery, clock);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                IdentityLog.RevalidationFailed(logger, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAloneAsync(CancellationToken cancellationToken)
    {
        var open = sessions.Open();
        if (reach.IsDown || open.Any(age.IsNearlyOver))
            await ProbeAsync(cancellationToken);
        if (!options.Value.RevalidateByGraph)
            return;
        var due = open.Where(age.IsDue).GroupBy(session => session.PersonKey).ToList();
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (same, token) => await RenewAsync([.. same], token));
    }

    private async Task RenewAsync(IReadOnlyList<SignedInSession> same, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var asked = clock.GetUtcNow();
        var answer = await scope.ServiceProvider.GetRequiredService<EntraDirectory>().FindAsync(same[0].Entra!, cancellationToken);
        if (answer == DirectoryAnswer.Unknown)
            return;
        foreach (var session in same)
        {
            // An account without a role of this application could not sign in either.
            if (answer is DirectoryAnswer.Known { Person: var person } && EntraPersons.RolesOf(person).Count > 0)
                sessions.Renew(session.Id, person, asked);
            else
                sessions.End(session.Id);
        }
    }

    private async Task ProbeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var answers = await scope.ServiceProvider.GetRequiredService<EntraProbe>().AnswersAsync(cancellationToken);
        if (reach.Report(answers))
            IdentityLog.ReachChanged(logger, answers);
    }
}
