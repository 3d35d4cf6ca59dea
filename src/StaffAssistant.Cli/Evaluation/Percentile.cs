namespace StaffAssistant.Cli.Evaluation;

/// <summary>Percentiles by nearest rank.</summary>
internal static class Percentile
{
    /// <summary>The value below or at which <paramref name="share"/> (0 to 1) of the values lie; 0 without values. Rounded to microseconds when they are milliseconds.</summary>
    public static double Of(IReadOnlyCollection<double> values, double share)
    {
        if (values.Count == 0)
            return 0;
        var ordered = values.Order().ToList();
        return Math.Round(ordered[Math.Clamp((int)Math.Ceiling(share * ordered.Count) - 1, 0, ordered.Count - 1)], 3);
    }
}
