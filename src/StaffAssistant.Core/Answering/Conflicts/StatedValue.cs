namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>A value that a text states, in the smallest unit of its dimension: cents, per cent, hours, minutes of a day.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Amount">How much.</param>
/// <param name="Bound">Whether it is the least or the most.</param>
/// <param name="Start">Where its number begins in the text.</param>
/// <param name="End">Where its unit ends.</param>
internal readonly record struct StatedValue(ValueDimension Dimension, decimal Amount, ValueBound Bound, int Start, int End)
{
    // A month has 30 days or 31, a year 365 or twelve months.
    private const decimal SameShare = 0.97m;

    /// <summary>True when both say as much.</summary>
    public bool IsSameAs(StatedValue other) =>
        Dimension == other.Dimension && (Amount == other.Amount || (Dimension == ValueDimension.Time && Math.Min(Amount, other.Amount) >= SameShare * Math.Max(Amount, other.Amount)));

    /// <summary>True when both limit the same thing from the same side, so that only one amount can hold.</summary>
    public bool CanContradict(StatedValue other) =>
        Dimension == other.Dimension && (Bound == other.Bound || Bound == ValueBound.None || other.Bound == ValueBound.None);
}
