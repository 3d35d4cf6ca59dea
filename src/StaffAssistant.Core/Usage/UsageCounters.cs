namespace StaffAssistant.Core.Usage;

/// <summary>How often something happened. Counters can be added up; they hold no person and no text.</summary>
public sealed record UsageCounters
{
    /// <summary>Nothing happened.</summary>
    public static UsageCounters None { get; } = new();

    /// <summary>Questions: the sum of the three outcomes.</summary>
    public long Questions => Proven + NoSource + Decisions;

    /// <summary>Answered with proven statements or with the documents asked for.</summary>
    public long Proven { get; init; }

    /// <summary>Without a reliable source.</summary>
    public long NoSource { get; init; }

    /// <summary>Asked for a decision, which stays with a person.</summary>
    public long Decisions { get; init; }

    /// <summary>Of the questions, those worded by a model.</summary>
    public long ByModel { get; init; }

    /// <summary>Answers that helped.</summary>
    public long Helpful { get; init; }

    /// <summary>Answers that did not.</summary>
    public long NotHelpful { get; init; }

    /// <summary>Gaps that were sent.</summary>
    public long Gaps { get; init; }

    /// <summary>Requests to a model for something else than an answer.</summary>
    public long ModelWork { get; init; }

    /// <summary>Drafts begun from a template: in blocks only, where each template is a topic.</summary>
    public long Drafts { get; init; }

    /// <summary>Answers by <see cref="FirstStatementTimes"/>.</summary>
    public IReadOnlyList<long> Times { get; init; } = new long[FirstStatementTimes.Count];

    /// <summary>Both together.</summary>
    public static UsageCounters operator +(UsageCounters left, UsageCounters right) => new()
    {
        Proven = left.Proven + right.Proven,
        NoSource = left.NoSource + right.NoSource,
        Decisions = left.Decisions + right.Decisions,
        ByModel = left.ByModel + right.ByModel,
        Helpful = left.Helpful + right.Helpful,
        NotHelpful = left.NotHelpful + right.NotHelpful,
        Gaps = left.Gaps + right.Gaps,
        ModelWork = left.ModelWork + right.ModelWork,
        Drafts = left.Drafts + right.Drafts,
        Times = [.. left.Times.Zip(right.Times, (one, other) => one + other)],
    };

    /// <summary>All together.</summary>
    public static UsageCounters Sum(IEnumerable<UsageCounters> all) => all.Aggregate(None, (sum, one) => sum + one);

    /// <summary>Equal when every counter is.</summary>
    public bool Equals(UsageCounters? other) => other is not null
        && (Proven, NoSource, Decisions, ByModel, Helpful, NotHelpful, Gaps, ModelWork, Drafts) ==
           (other.Proven, other.NoSource, other.Decisions, other.ByModel, other.Helpful, other.NotHelpful, other.Gaps, other.ModelWork, other.Drafts)
        && Times.SequenceEqual(other.Times);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Proven, NoSource, Decisions, ByModel, Helpful, NotHelpful, Gaps);
}
