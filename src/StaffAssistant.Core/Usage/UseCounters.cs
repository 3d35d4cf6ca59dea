using System.Diagnostics;

namespace StaffAssistant.Core.Usage;

/// <summary>What a use adds to the counters.</summary>
internal static class UseCounters
{
    public static UsageCounters Of(UsageEvent usage) => usage switch
    {
        UsageEvent.Question question => Of(question),
        UsageEvent.Feedback { Helpful: true } => new UsageCounters { Helpful = 1 },
        UsageEvent.Feedback => new UsageCounters { NotHelpful = 1 },
        UsageEvent.ModelWork work => new UsageCounters { ModelWork = work.Requests },
        UsageEvent.Draft => new UsageCounters { Drafts = 1 },
        UsageEvent.Gap => new UsageCounters { Gaps = 1 },
        _ => throw new UnreachableException(),
    };

    private static UsageCounters Of(UsageEvent.Question question)
    {
        var times = new long[FirstStatementTimes.Count];
        if (question.FirstStatement is { } time)
            times[FirstStatementTimes.ClassOf(time)] = 1;
        return new UsageCounters
        {
            Proven = question.Outcome == QuestionOutcome.Proven ? 1 : 0,
            NoSource = question.Outcome == QuestionOutcome.NoSource ? 1 : 0,
            Decisions = question.Outcome == QuestionOutcome.DecisionStaysHuman ? 1 : 0,
            ByModel = question.ByModel ? 1 : 0,
            Times = times,
        };
    }
}
