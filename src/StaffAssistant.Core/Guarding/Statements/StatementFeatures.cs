namespace StaffAssistant.Core.Guarding.Statements;

/// <summary>What the linear model of the statement guard weighs: cues, cues paired with how concrete the case is and whether a condition stands there, and words.</summary>
internal static class StatementFeatures
{
    private static readonly string[] Verdicts =
    [
        "says:i-judge", "says:my", "says:label", "says:decided", "says:to-decide", "says:you-decide", "says:bare", "says:is-worth", "says:claim", "says:met",
        "says:points", "says:order", "says:hope", "says:should", "says:offence", "says:therefore",
    ];

    private static readonly string[] Rules = ["says:if", "says:if-verb", "says:any", "says:many", "says:whoever", "says:limit", "says:norm", "says:general", "says:duty", "says:decider", "says:whether", "says:refuse", "says:look", "says:nothing", "says:given", "says:ask"];

    /// <summary>The cues with what follows from them together. The prefix of each is "k=".</summary>
    public static HashSet<string> OfCues(QuestionParts sentence, IReadOnlySet<string> cues)
    {
        var features = cues.Select(cue => $"k={cue}").ToHashSet(StringComparer.Ordinal);
        var concrete = QuestionFeatures.Concreteness(cues, false);
        var rules = Math.Min(Rules.Count(cues.Contains), 2);
        var verdicts = Math.Min(Verdicts.Count(cues.Contains), 2);
        var condition = cues.Contains("says:if") || cues.Contains("says:if-verb") ? 1 : 0;
        features.Add($"k=c{concrete}");
        features.Add($"k=c{concrete},v{verdicts},r{rules}");
        features.Add($"k=v{verdicts},if{condition}");
        features.Add($"k=words{Math.Min(sentence.Folded.Count(character => character == ' ') / 4, 5)}");
        foreach (var cue in Verdicts.Where(cues.Contains))
        {
            features.Add($"k={cue},c{concrete}");
            features.Add($"k={cue},if{condition}");
            features.Add($"k={cue},r{Math.Min(rules, 1)}");
        }

        foreach (var cue in new[] { "says:refuse", "says:decider", "says:whether" }.Where(cues.Contains))
            features.Add($"k={cue},but{(cues.Contains("says:but") ? 1 : 0)}");
        return features;
    }
}
