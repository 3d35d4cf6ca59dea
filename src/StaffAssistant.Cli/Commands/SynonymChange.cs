using System.Diagnostics;
using System.Globalization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Cli.Commands;

/// <summary>Changes of synonyms on the command line: whoever owns the files may make them, and is told what became of them.</summary>
internal static class SynonymChange
{
    /// <summary>What the operator holds.</summary>
    public static AccessScope Operator { get; } = AccessScope.Of([], [CollectionName.Unsorted]);

    /// <summary>Writes what became of a change.</summary>
    public static ExitCode Tell(CommandOutput output, SynonymOutcome outcome)
    {
        var group = outcome switch { SynonymOutcome.Saved saved => saved.Group, SynonymOutcome.Known known => known.Group, _ => null };
        output.WriteResult(new ChangeReport(outcome.GetType().Name, group?.Id.ToString(), group?.Words ?? []), _ => SentenceFor(outcome));
        return outcome is SynonymOutcome.Saved or SynonymOutcome.Known ? ExitCode.Done : ExitCode.SomeRefused;
    }

    private static string SentenceFor(SynonymOutcome outcome) => outcome switch
    {
        SynonymOutcome.Saved or SynonymOutcome.Known => CliText.SynonymsSaved,
        SynonymOutcome.ChangedMeanwhile or SynonymOutcome.NotAllowed => CliText.SynonymsMissing,
        SynonymOutcome.Invalid => string.Format(CultureInfo.CurrentCulture, CliText.SynonymsInvalid, SynonymWords.Most, SynonymWords.Longest),
        _ => throw new UnreachableException(),
    };

    private sealed record ChangeReport(string Outcome, string? Id, IReadOnlyList<string> Words);
}
