namespace StaffAssistant.Core.Guarding;

/// <summary>What the linear model of the question guard weighs: cues, cues paired with how concrete the case is, words, and pieces of words.</summary>
internal static class QuestionFeatures
{
    private static readonly string[] Outcomes = ["out:whether", "out:opinion", "out:score", "out:forecast", "out:play", "out:suppose", "out:judge-start", "out:settle", "modal-i", "verb-first-i", "you-judge", "whole-yesno", "whom", "wh-i-decide", "out:checked", "out:therefore", "out:blank"];
    private static readonly string[] Paired = ["wh", "wh:amount", "yesno", "i", "or", "short", "out:quality", "out:decide", "out:judge", "out:score", "out:better", "out:checked", "out:therefore", "rule:general", "rule:norm", "rule:procedure", "text:given", "text:word", "you"];

    /// <summary>The cues with what follows from them together. The prefix of each is "k=".</summary>
    public static HashSet<string> OfCues(QuestionParts question, IReadOnlySet<string> cues, bool caseWasNamed)
    {
        var features = cues.Select(cue => $"k={cue}").ToHashSet(StringComparer.Ordinal);
        var concrete = Concreteness(cues, caseWasNamed);
        var outcome = Outcomes.Any(cues.Contains) ? 1 : 0;
        var rule = cues.Count(cue => cue.StartsWith("rule:", StringComparison.Ordinal));
        var text = !cues.Contains("text:order") ? "none" : cues.Contains("text:choose") ? "choose" : "given";
        features.Add($"k=c{concrete}");
        features.Add($"k=c{concrete},o{outcome},r{Math.Min(rule, 2)},t:{text}");
        features.Add($"k=t:{text}");
        features.Add($"k=sentences{Math.Min(question.Sentences.Count, 4)}");
        if (!question.Folded.Contains('?', StringComparison.Ordinal))
            features.Add($"k=no-question,c{concrete},o{outcome}");
        if (!cues.Contains("wh") && question.Main.EndsWith('?'))
            features.Add($"k=bare-question,c{concrete},r{Math.Min(rule, 1)}");
        foreach (var cue in Paired.Where(cues.Contains))
        {
            features.Add($"k={cue},c{concrete}");
            features.Add($"k={cue},r{Math.Min(rule, 1)}");
        }

        if (cues.Contains("wh"))
            features.Add($"k=wh,i{(cues.Contains("i") ? 1 : 0)},c{concrete}");
        return features;
    }

    /// <summary>Words, pairs of words, the first words, and pieces of 4 and 5 letters.</summary>
    public static HashSet<string> OfWords(QuestionParts question)
    {
        var words = Words(question.Masked);
        var features = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            features.Add($"w={words[i]}");
            if (i > 0)
                features.Add($"b={words[i - 1]}_{words[i]}");
        }

        if (words.Count > 0)
            features.Add($"f={words[0]}");
        if (words.Count > 1)
            features.Add($"f={words[0]}_{words[1]}");
        var line = $" {string.Join(' ', words)} ";
        for (var length = 4; length <= 5; length++)
        {
            for (var at = 0; at + length <= line.Length; at++)
                features.Add($"c={line.Substring(at, length)}");
        }

        return features;
    }

    /// <summary>0: no case is named, 1: perhaps, 2: one is.</summary>
    public static int Concreteness(IReadOnlySet<string> cues, bool caseWasNamed)
    {
        if (cues.Any(cue => cue.StartsWith("C2:", StringComparison.Ordinal)))
            return 2;
        return caseWasNamed || cues.Any(cue => cue.StartsWith("C1:", StringComparison.Ordinal)) ? 1 : 0;
    }

    private static List<string> Words(string folded)
    {
        var words = new List<string>();
        for (var at = 0; at < folded.Length;)
        {
            if (folded[at] is '?' or '!' or '.' or ',')
            {
                words.Add(folded[at++].ToString());
                continue;
            }

            var from = at;
            while (at < folded.Length && char.IsLetterOrDigit(folded[at]))
                at++;
            if (at > from)
                words.Add(folded[from..at]);
            else
                at++;
        }

        return words;
    }
}
