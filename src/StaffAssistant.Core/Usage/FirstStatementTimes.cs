namespace StaffAssistant.Core.Usage;

/// <summary>Classes of time until the first statement stood on the screen. Counts of classes can be added up, medians cannot.</summary>
public static class FirstStatementTimes
{
    /// <summary>The upper limits in milliseconds; the last class has none.</summary>
    public static IReadOnlyList<int> Limits { get; } = [100, 200, 300, 500, 900, 1_500, 3_000, 5_000, 10_000];

    /// <summary>How many classes there are.</summary>
    public static int Count => Limits.Count + 1;

    /// <summary>The class of a time.</summary>
    public static int ClassOf(TimeSpan time)
    {
        var index = Limits.TakeWhile(limit => time.TotalMilliseconds >= limit).Count();
        return index;
    }

    /// <summary>The upper limit in milliseconds of the class in which a share of all times is reached; null when it is the open one or there is none.</summary>
    public static int? Quantile(IReadOnlyList<long> classes, double share)
    {
        var (wanted, reached) = (classes.Sum() * share, 0L);
        for (var index = 0; index < Limits.Count; index++)
        {
            reached += classes[index];
            if (reached > 0 && reached >= wanted)
                return Limits[index];
        }

        return null;
    }
}
