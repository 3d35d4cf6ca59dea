using System.Text;
using CsCheck;
using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Word = Gen.Char["abc"].Array[0, 7].Select(letters => new string(letters));

    [Theory]
    [InlineData("dienstreise", "dienstreise", 0)]
    [InlineData("dienstraise", "dienstreise", 1)]
    [InlineData("dientsreise", "dienstreise", 1)]
    [InlineData("diensreise", "dienstreise", 1)]
    [InlineData("dienstreisse", "dienstreise", 1)]
    [InlineData("dinstraise", "dienstreise", 2)]
    public void Errors_are_counted_as_letters_that_went_wrong(string typed, string meant, int errors)
    {
        Assert.Equal(errors, Between(3, typed, meant));
        Assert.Equal(errors, Between(errors, typed, meant));
    }

    [Fact]
    public void Beyond_the_limit_there_is_no_distance()
    {
        Assert.Null(Between(1, "dinstraise", "dienstreise"));
        Assert.Null(Between(2, "dienst", "dienstreise"));
        Assert.Null(Between(3, new string('a', 129), new string('a', 129)));
    }

    [Fact]
    public void It_is_what_the_definition_says() => Gen.Select(Word, Word).Sample((one, other) =>
    {
        var defined = ByDefinition(one, other);
        Assert.Equal(defined <= 2 ? defined : null, Between(2, one, other));
    });

    private static int? Between(int limit, string one, string other) => EditDistance.Within(limit, Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static int ByDefinition(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        var least = Math.Min(Math.Min(ByDefinition(a[..^1], b), ByDefinition(a, b[..^1])) + 1, ByDefinition(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1] ? Math.Min(least, ByDefinition(a[..^2], b[..^2]) + 1) : least;
    }
}
