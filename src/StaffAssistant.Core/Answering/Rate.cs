using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Answering;

/// <summary>What a rate is measured in: "35 Cent je Kilometer" and "10 ct pro Kilometer" are of one measure.</summary>
internal static partial class Rate
{
    /// <summary>The measures of the rates that a text states, folded to lower case.</summary>
    public static IReadOnlySet<string> MeasuresIn(string text) =>
        Stated().Matches(text).Select(match => $"{ValueUnits.Of(match.Groups["of"].Value).Name}/{match.Groups["per"].Value.ToLowerInvariant()}").ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\d\s*(?<of>" + ValueUnits.Pattern + @")\s+(je|pro|für jeden|für jede|für jedes)\s+(?<per>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Stated();
}
