using System.CommandLine;

namespace StaffAssistant.Cli;

/// <summary>Options that every command takes.</summary>
internal static class CommonOptions
{
    /// <summary>The data directory.</summary>
    public static Option<DirectoryInfo?> Data { get; } = new("--data") { Description = CliText.DataDescription, HelpName = "DIR", Recursive = true };

    /// <summary>One JSON object on standard output.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = CliText.JsonDescription, Recursive = true };

    /// <summary>Log lines on standard error.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose") { Description = CliText.VerboseDescription, Recursive = true };
}
