namespace StaffAssistant.Core.Documents;

/// <summary>
/// Validity as it counts among the versions of one document. A version ends the day before the next one starts; the version that applies when another
/// document replaces this one ends the day before that. Declared ends that come earlier stay.
/// </summary>
public static class EffectiveValidity
{
    /// <summary>Computes the effective validities.</summary>
    /// <param name="declared">Declared validities in order of their starts, each start once; no start comes first.</param>
    /// <param name="replacedFrom">The first day on which another document replaces this one; null when none does.</param>
    /// <returns>As many validities, in the same order. One that ends before it starts never applies.</returns>
    public static IReadOnlyList<Validity> Compute(IReadOnlyList<Validity> declared, DateOnly? replacedFrom)
    {
        var effective = new Validity[declared.Count];
        for (var i = 0; i < declared.Count; i++)
        {
            var next = i + 1 < declared.Count ? declared[i + 1].From : null;
            var end = Earlier(declared[i].To, DayBefore(next));
            if (replacedFrom is { } start && AppliesOrStarts(declared[i].From, end, start))
                end = DayBefore(start);
            effective[i] = new Validity(declared[i].From, end);
        }

        return effective;
    }

    private static bool AppliesOrStarts(DateOnly? from, DateOnly? to, DateOnly day) => (from is null || from <= day) && (to is null || to >= day);

    private static DateOnly? DayBefore(DateOnly? day) => day is { } value && value > DateOnly.MinValue ? value.AddDays(-1) : null;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;
}
