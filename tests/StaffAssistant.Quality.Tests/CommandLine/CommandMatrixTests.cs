using System.CommandLine;
using System.Runtime.CompilerServices;
using StaffAssistant.Cli;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>The section on commands of the written matrix of rights, <c>deploy/rechte-matrix.md</c>, against the commands that there are.</summary>
public sealed class CommandMatrixTests
{
    private const string WithTags = "mit Zugriffszeichen";

    [Fact]
    public void Every_command_has_a_row_and_every_row_a_command() =>
        Assert.Equal(Commands().Select(command => command.Name).Order(StringComparer.Ordinal), Rows().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void What_shows_content_of_documents_to_people_takes_access_tags() => Assert.All(Commands(), command =>
        Assert.Equal(command.Leaf.Options.Any(option => option.Name == "--as"), Rows()[command.Name].StartsWith(WithTags, StringComparison.Ordinal)));

    private static IReadOnlyDictionary<string, string> Rows() => File.ReadLines(Path.Combine(Root(), "deploy", "rechte-matrix.md"))
        .SkipWhile(line => line != "## Befehle").Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|')).ToDictionary(cells => cells[0].Trim().Trim('`'), cells => cells[1].Trim());

    private static IReadOnlyList<(string Name, Command Leaf)> Commands() => [.. Leaves(StaffAssistantCommand.Create(new CommandOutput(new StringWriter(), new StringWriter())), string.Empty)];

    private static IEnumerable<(string Name, Command Leaf)> Leaves(Command command, string above) => command.Subcommands.SelectMany(child =>
        child.Subcommands.Count > 0 ? Leaves(child, $"{above}{child.Name} ") : [($"{above}{child.Name}", child)]);

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
