using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Limits;
using Xunit;

namespace StaffAssistant.Core.Tests.Limits;

public sealed class QuestionGateTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task So_many_questions_a_minute_and_one_more_is_refused_with_the_time_to_wait()
    {
        var gate = Gate(new LimitOptions());
        for (var question = 0; question < 20; question++)
            Turn(await gate.EnterAsync("a", CancellationToken.None)).Dispose();
        _clock.Advance(TimeSpan.FromSeconds(15));

        var refused = Assert.IsType<QuestionAdmission.Refused>(await gate.EnterAsync("a", CancellationToken.None));

        Assert.Equal(new LimitReached(LimitKind.QuestionsPerMinute, 20, TimeSpan.FromSeconds(45)), refused.Limit);
        Turn(await gate.EnterAsync("b", CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task So_many_answers_run_at_once_and_the_end_of_one_lets_the_next_in()
    {
        var gate = Gate(new LimitOptions { RunningAnswers = 2, SearchesAtOnce = 8 });
        var first = Turn(await gate.EnterAsync("a", CancellationToken.None));
        using var second = Turn(await gate.EnterAsync("a", CancellationToken.None));

        var refused = Assert.IsType<QuestionAdmission.Refused>(await gate.EnterAsync("a", CancellationToken.None));
        Assert.Equal(new LimitReached(LimitKind.RunningAnswers, 2, null), refused.Limit);
        first.SearchIsOver();
        Assert.IsType<QuestionAdmission.Refused>(await gate.EnterAsync("a", CancellationToken.None));
        first.Dispose();
        first.Dispose();

        Turn(await gate.EnterAsync("a", CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task A_question_that_is_refused_counts_for_nothing_and_one_that_is_given_up_ends()
    {
        var gate = Gate(new LimitOptions { RunningAnswers = 1, QuestionsPerMinute = 2, SearchesAtOnce = 1 });
        using var other = Turn(await gate.EnterAsync("b", CancellationToken.None));
        using var giveUp = new CancellationTokenSource();
        var waiting = gate.EnterAsync("a", giveUp.Token);
        Assert.IsType<QuestionAdmission.Refused>(await gate.EnterAsync("a", CancellationToken.None));
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        other.SearchIsOver();

        Turn(await gate.EnterAsync("a", CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task Who_asked_a_while_ago_is_forgotten()
    {
        var gate = Gate(new LimitOptions());
        for (var person = 0; person < 5_000; person++)
        {
            Turn(await gate.EnterAsync($"person {person}", CancellationToken.None)).Dispose();
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(gate.Persons, 1, 100);
    }

    private QuestionGate Gate(LimitOptions limits) => new(Options.Create(limits), _clock);

    private static QuestionTurn Turn(QuestionAdmission admission) => Assert.IsType<QuestionAdmission.Granted>(admission).Turn;
}
