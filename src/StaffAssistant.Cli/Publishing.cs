using System.CommandLine;
using System.Globalization;
using System.Reflection;
using StaffAssistant.Core.Committee;

namespace StaffAssistant.Cli;

/// <summary><c>--publish</c>: lays what was measured into the data directory, where the committee report and the page Transparenz read it.</summary>
internal sealed class Publishing
{
    private const string File = "quality.json";

    private readonly Option<bool> _publish = new("--publish") { Description = CliText.PublishDescription };

    /// <summary>Adds it to a command.</summary>
    public void AddTo(Command command) => command.Add(_publish);

    /// <summary>Publishes the figures, if that is asked for.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="set">On what was measured: the name of a file or folder.</param>
    /// <param name="figures">The report.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task WriteAsync(CommandInvocation invocation, string set, object figures, CancellationToken cancellationToken)
    {
        if (!invocation.Parsed.GetValue(_publish))
            return;
        await using var host = invocation.OpenHost();
        var folder = host.Get<CommitteeFolder>().Data;
        await PublishedRun.WriteAsync(folder, File, host.Get<TimeProvider>().GetUtcNow(), set, Commit, figures, cancellationToken);
        invocation.Output.WriteNote(string.Format(CultureInfo.CurrentCulture, CliText.Published, Path.Combine(folder, File)));
    }

    /// <summary>The commit that the program was built from; its version where the build did not say.</summary>
    private static string Commit => typeof(Publishing).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') switch
    {
        [_, { Length: > 12 } hash] => hash[..12],
        [.., var version] => version,
        _ => string.Empty,
    };
}
