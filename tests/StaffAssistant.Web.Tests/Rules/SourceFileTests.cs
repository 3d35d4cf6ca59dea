using System.Text.RegularExpressions;
using Xunit;

namespace StaffAssistant.Web.Tests.Rules;

public sealed partial class SourceFileTests
{
    /// <summary>What a newcomer sees first, and the files that tools look for at a root.</summary>
    private static readonly string[] TopLevel =
    [
        "src", "tests", "deploy", "StaffAssistant.sln", "appsettings.example.json", "README.md",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "LICENSE",
    ];

    /// <summary>What a build, a test run or the running app leaves there; git ignores it.</summary>
    private static readonly string[] LeftBehind = ["bin", "obj", "data", "TestResults"];

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.Empty(House.Files("src", ".cs", ".razor", ".css", ".js")
            .Where(path => !path.Contains("/Migrations/") && !path.Contains("/wwwroot/lib/"))
            .Where(path => Lines(path) > 300)
            .Select(path => $"{path} has {Lines(path)} lines"));

    [Fact]
    public void No_component_is_longer_than_120_lines() =>
        Assert.Empty(House.Files("src", ".razor").Where(path => Lines(path) > 120).Select(path => $"{path} has {Lines(path)} lines"));

    [Fact]
    public void The_top_level_holds_what_it_should_and_nothing_else() =>
        Assert.Equal(
            TopLevel.Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(House.Root)
                .Select(path => Path.GetFileName(path)!)
                .Where(name => !name.StartsWith('.') && !LeftBehind.Contains(name))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_in_the_product_is_left_to_do() => Assert.Empty(Matches(LeftToDo()));

    [Fact]
    public void No_markup_is_built_by_hand() => Assert.Empty(Matches(HandMadeMarkup()));

    [Fact]
    public void Nothing_waits_for_a_task_without_await() => Assert.Empty(Matches(BlockingWait()));

    [Fact]
    public void Every_suppression_carries_a_reason() => Assert.Empty(Matches(BareSuppression()));

    [Theory]
    [InlineData("// TODO later")]
    [InlineData("throw new NotImplementedException();")]
    [InlineData("/* FIXME */")]
    public void The_search_for_things_left_to_do_finds_them(string line) => Assert.Matches(LeftToDo(), line);

    [Theory]
    [InlineData("#pragma warning disable CA1822", true)]
    [InlineData("#pragma warning disable CA1822 // The framework calls it on an instance.", false)]
    public void The_search_for_bare_suppressions_finds_them(string line, bool found) => Assert.Equal(found, BareSuppression().IsMatch(line));

    private static IEnumerable<string> Matches(Regex forbidden) =>
        from path in House.Files("src", ".cs", ".razor")
        where !path.Contains("/Migrations/")
        from numbered in House.Read(path).Split('\n').Select((line, index) => (Line: line, Number: index + 1))
        where forbidden.IsMatch(numbered.Line)
        select $"{path}:{numbered.Number}: {numbered.Line.Trim()}";

    private static int Lines(string path) => House.Read(path).TrimEnd('\n').Split('\n').Length;

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex LeftToDo();

    [GeneratedRegex(@"AddMarkupContent|\.innerHTML|\beval\(")]
    private static partial Regex HandMadeMarkup();

    [GeneratedRegex(@"GetAwaiter\(\)")]
    private static partial Regex BlockingWait();

    [GeneratedRegex(@"#pragma warning disable [^/]*$|SuppressMessage\((?!.*Justification)|#nullable disable")]
    private static partial Regex BareSuppression();
}
