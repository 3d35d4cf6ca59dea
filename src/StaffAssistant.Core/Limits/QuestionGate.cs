using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Limits;

/// <summary>Lets questions in, by person: so many within a minute, so many at once, and to the search by turns. One for the process.</summary>
public sealed class QuestionGate(IOptions<LimitOptions> options, TimeProvider clock)
{
    private readonly PersonRate _asked = new(TimeSpan.FromMinutes(1), clock);
    private readonly PersonCount _running = new();
    private readonly FairQueue _search = new(options.Value.SearchesAtOnce is > 0 and var places ? places : Environment.ProcessorCount);

    /// <summary>How many persons are remembered, whatever for: those who asked within the last minute or are being answered.</summary>
    public int Persons => Math.Max(_asked.Persons, Math.Max(_running.Persons, _search.Persons));

    /// <summary>Counts a question and waits for its turn.</summary>
    /// <param name="person">The key of the person.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<QuestionAdmission> EnterAsync(string person, CancellationToken cancellationToken)
    {
        var limits = options.Value;
        if (!_running.TryTake(person, limits.RunningAnswers))
            return new QuestionAdmission.Refused(new LimitReached(LimitKind.RunningAnswers, limits.RunningAnswers, null));
        if (_asked.Count(person, limits.QuestionsPerMinute) is { } wait)
        {
            _running.GiveBack(person);
            return new QuestionAdmission.Refused(new LimitReached(LimitKind.QuestionsPerMinute, limits.QuestionsPerMinute, wait));
        }

        try
        {
            await _search.EnterAsync(person, cancellationToken);
        }
        catch
        {
            _running.GiveBack(person);
            throw;
        }

        return new QuestionAdmission.Granted(new QuestionTurn(() => _search.Leave(person), () => _running.GiveBack(person)));
    }
}
