using System.Text.RegularExpressions;
using Xunit;

namespace StaffAssistant.Web.Tests.Rules;

/// <summary>What was promised of the guards, the model and the shield is shown by a test that carries the number of the promise in its name.</summary>
public sealed partial class RequirementTests
{
    private static readonly Lazy<HashSet<string>> Named = new(() =>
        [.. Directory.EnumerateFiles(Path.Combine(House.Root, "tests"), "*.cs", SearchOption.AllDirectories).SelectMany(file => NumbersIn(File.ReadAllText(file)))]);

    [Theory]
    [InlineData("R19", "R34", "R35", "R36", "R37", "R38", "R39", "R40", "R42", "R44", "R45", "R46", "R54", "R55", "R56", "R57", "R58")]
    [InlineData("F10", "F11", "F12", "F13", "F14", "F15", "F16", "F17", "F36", "F37", "F39", "F46", "F47")]
    public void Each_promise_has_a_test_that_names_it(params string[] numbers) => Assert.Empty(numbers.Except(Named.Value));

    [Fact]
    public void Only_a_test_counts() =>
        Assert.Equal(["F10", "R55"], NumbersIn("public async Task R55_F10_a_test_of_two() // R01\n    private void R02_none() public void Name_R03()").Order(StringComparer.Ordinal));

    private static IEnumerable<string> NumbersIn(string source) =>
        Test().Matches(source).SelectMany(match => match.Groups[1].Captures).Select(number => number.Value.TrimEnd('_'));

    [GeneratedRegex(@"public (?:async Task|void) ([RF]\d{2}_)+", RegexOptions.CultureInvariant)]
    private static partial Regex Test();
}
