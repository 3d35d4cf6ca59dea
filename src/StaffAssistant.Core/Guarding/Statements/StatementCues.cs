namespace StaffAssistant.Core.Guarding.Statements;

/// <summary>Finds the cues of <c>statement-cues.txt</c> in a sentence, and those of questions that hold for sentences, too.</summary>
internal static class StatementCues
{
    private static readonly QuestionCue[] Cues = [.. CueFile.Read("statement-cues.txt")];

    /// <summary>The names of the cues that a sentence carries.</summary>
    public static HashSet<string> In(QuestionParts sentence) =>
        [.. Cues.Where(cue => sentence.Of(cue.Scope).Any(cue.Pattern.IsMatch)).Select(cue => cue.Name), .. QuestionCues.In(sentence)];
}
