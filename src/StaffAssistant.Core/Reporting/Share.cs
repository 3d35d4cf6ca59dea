namespace StaffAssistant.Core.Reporting;

/// <summary>
/// A share as reports show it: rounded to five per cent, and never nothing or all. A share near an end says only on which side of a bound it lies, and the bound leaves
/// at least three counts open, so that nobody reads from it that not one of a group, or every one, did something.
/// </summary>
/// <param name="Side">Whether it is about, below or above <paramref name="Percent"/>, or hidden.</param>
/// <param name="Percent">A multiple of five; 0 when hidden.</param>
public readonly record struct Share(ShareSide Side, int Percent)
{
    /// <summary>From so many on, a share in two parts is shown.</summary>
    public const int FewestOfTwo = 20;

    /// <summary>From so many on, shares in three parts are shown: with fewer, two shown ones would give away the third.</summary>
    public const int FewestOfThree = 80;

    private const int Step = 5;
    private const int Whole = 100;
    private const int CountsLeftOpen = 3;

    /// <summary>Nothing is said.</summary>
    public static Share Hidden { get; } = new(ShareSide.Hidden, 0);

    /// <summary>The smallest value that it may have, 0 to 1.</summary>
    public double Lowest => Side switch
    {
        ShareSide.Hidden or ShareSide.Below => 0,
        ShareSide.About => (Percent - (Step / 2.0)) / Whole,
        ShareSide.Above => (double)Percent / Whole,
    };

    /// <summary>The largest value that it may have, 0 to 1.</summary>
    public double Highest => Side switch
    {
        ShareSide.Hidden or ShareSide.Above => 1,
        ShareSide.About => (Percent + (Step / 2.0)) / Whole,
        ShareSide.Below => (double)Percent / Whole,
    };

    /// <summary>The share of a part in a whole; hidden when the whole has fewer than <paramref name="fewest"/>.</summary>
    public static Share Of(long part, long whole, int fewest)
    {
        if (whole < fewest || whole <= 0)
            return Hidden;
        // The smallest bound under which at least three counts lie: 0, 1 and 2.
        var bound = (int)Math.Ceiling((double)CountsLeftOpen * Whole / whole / Step) * Step;
        if (part * Whole < (long)bound * whole)
            return new Share(ShareSide.Below, bound);
        if ((whole - part) * Whole < (long)bound * whole)
            return new Share(ShareSide.Above, Whole - bound);
        // To even, so that the shares of two parts always make a hundred and a third part stays unknown.
        var steps = Math.Round((decimal)part * Whole / whole / Step, MidpointRounding.ToEven);
        return new Share(ShareSide.About, (int)steps * Step);
    }
}
