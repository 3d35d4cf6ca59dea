using System.Diagnostics;
using StaffAssistant.Core.Guarding.PersonalData;
using Xunit;

namespace StaffAssistant.Core.Tests.Guarding.PersonalData;

/// <summary>F46: no text makes the recognisers take more than time in proportion to its length.</summary>
public sealed class HostileTextTests
{
    private const int Short = 10_000;
    private const int Growth = 8;
    private const int Tries = 5;

    [Theory]
    [InlineData("a@")]
    [InlineData("a.a-")]
    [InlineData("1-")]
    [InlineData("1/A ")]
    [InlineData("0 ")]
    [InlineData("00")]
    [InlineData("A")]
    [InlineData("Aa ")]
    [InlineData("A b ")]
    [InlineData("Frau ")]
    [InlineData("Anna ")]
    [InlineData("Anna, ")]
    [InlineData("Anna von der ")]
    [InlineData("Weg 1, 1")]
    [InlineData("Anna, 01.01.1990; ")]
    [InlineData("Az. ")]
    [InlineData("u\u0308")]
    public void F46_eight_times_the_text_takes_far_less_than_sixty_four_times_the_time(string unit)
    {
        Measure(unit, Short / 4);

        // Twice the square root between linear (8) and quadratic (64). A busy machine may hold one measurement up, not each; a quadratic way never stays below.
        const double Most = Growth * 2.828 * 2;
        Assert.Contains(Enumerable.Range(0, Tries), _ => Measure(unit, Short * Growth) / Math.Max(Measure(unit, Short), 2) <= Most);
    }

    private static double Measure(string unit, int length)
    {
        var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            PersonalDataFinder.Find(text);
            return watch.Elapsed.TotalMilliseconds;
        });
    }
}
