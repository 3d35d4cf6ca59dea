using System.Collections;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Reporting;

/// <summary>
/// Whoever adds and subtracts reports never gets at fewer than five persons. Uses that stand in exactly the same numbers cannot be told apart by any sum and difference of
/// any number of reports; these are the smallest sets that can be isolated, and each must have five persons. The differences of two reports are tried one by one as well.
/// </summary>
public sealed class ReportDifferenceTests(ITestOutputHelper output)
{
    private const int Fewest = 5;

    [Fact]
    public async Task No_difference_of_any_reports_reveals_fewer_than_five_persons()
    {
        var random = LongRun.Seeded(output.WriteLine);
        var (smallest, pairs, numbersInAll) = (int.MaxValue, 0L, 0);
        var counties = LongRun.Count(2, 40);
        for (var number = 0; number < counties; number++)
        {
            var county = new SyntheticCounty(random, year: 2026);
            var numbers = (await ShownNumbers.OfAsync(county)).All;
            numbersInAll += numbers.Count;
            smallest = Math.Min(smallest, SmallestAtom(county, numbers));
            foreach (var (one, other) in PairsOf(numbers, random))
            {
                pairs++;
                smallest = Math.Min(smallest, Math.Min(PersonsIn(county, one, other), PersonsIn(county, other, one)));
            }
        }

        output.WriteLine($"{counties} counties, {numbersInAll} numbers, {pairs} pairs, smallest group {smallest}");
        Assert.InRange(smallest, Fewest, int.MaxValue);
    }

    /// <summary>All pairs on demand, a sample of them usually.</summary>
    private static IEnumerable<(BitArray, BitArray)> PairsOf(IReadOnlyList<BitArray> numbers, Random random)
    {
        if (numbers.Count < 2)
            return [];
        return LongRun.IsOn
            ? from one in Enumerable.Range(0, numbers.Count) from other in Enumerable.Range(one + 1, numbers.Count - one - 1) select (numbers[one], numbers[other])
            : Enumerable.Range(0, 3_000).Select(_ => (numbers[random.Next(numbers.Count)], numbers[random.Next(numbers.Count)]));
    }

    private static int SmallestAtom(SyntheticCounty county, IReadOnlyList<BitArray> numbers)
    {
        var mark = new Random(1);
        var marks = new UInt128[county.Uses.Count];
        foreach (var number in numbers)
        {
            var own = new UInt128((ulong)mark.NextInt64(), (ulong)mark.NextInt64());
            for (var index = 0; index < marks.Length; index++)
            {
                if (number[index])
                    marks[index] ^= own;
            }
        }

        var atoms = county.Uses.Index().Where(use => marks[use.Index] != 0).GroupBy(use => marks[use.Index]).ToList();
        return atoms.Count == 0 ? int.MaxValue : atoms.Min(atom => atom.Select(use => use.Item.Person).Distinct().Count());
    }

    /// <summary>How many persons are in one number and not in the other; more than enough are not counted on.</summary>
    private static int PersonsIn(SyntheticCounty county, BitArray one, BitArray other)
    {
        var persons = new HashSet<string>();
        for (var index = 0; index < one.Length && persons.Count < 2 * Fewest; index++)
        {
            if (one[index] && !other[index])
                persons.Add(county.Uses[index].Person);
        }

        return persons.Count == 0 ? int.MaxValue : persons.Count;
    }
}
