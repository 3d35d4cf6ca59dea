namespace StaffAssistant.Core.Guarding;

/// <summary>
/// Recognises by <c>plain-cues.txt</c> a question about the world or a rule. The model knows requests and questions of staff, and takes others by their words
/// for a request now and then. Narrow on purpose: whatever may name a case, a person or an outcome is left to the model.
/// </summary>
internal static class PlainQuestion
{
    // Whoever asks for oneself, for an opinion, a choice or a text may ask for a decision.
    private static readonly string[] MayAsk =
    [
        "i", "you", "you-judge", "short", "or", "whom", "whole-yesno", "wh-i-decide", "modal-i", "verb-first-i", "text:order", "out:opinion", "out:suppose", "out:play", "out:whether",
        "out:settle", "out:judge-start", "out:judge", "out:handover", "out:checked", "out:therefore", "out:decide",
    ];

    private static readonly string[] MayJudge = ["wh:amount", "out:score", "out:forecast", "out:better", "out:quality", "out:decide-any", "text:choose"];
    private static readonly string[] Told = ["C1:he", "C1:she", "C1:story", "C1:amount", "C1:time"];
    private static readonly Dictionary<string, QuestionCue> Cues = CueFile.Read("plain-cues.txt").ToDictionary(cue => cue.Name);

    /// <summary>True for a single question that asks for nothing but knowledge, and for the bare number of a document.</summary>
    public static bool Asks(QuestionParts question, IReadOnlySet<string> cues)
    {
        if (question.Sentences.Count == 1 && Has("number", question))
            return true;
        if (question.Sentences.Count != 1 || cues.Overlaps(MayAsk) || !Has("asks", question))
            return false;
        var cases = cues.Where(cue => cue[0] == 'C');
        return Has("past", question) && !Has("now", question) ? cases.All(Told.Contains) : !cases.Any() && !cues.Overlaps(MayJudge) && !Has("how", question);
    }

    private static bool Has(string name, QuestionParts question) => question.Of(Cues[name].Scope).Any(Cues[name].Pattern.IsMatch);
}
