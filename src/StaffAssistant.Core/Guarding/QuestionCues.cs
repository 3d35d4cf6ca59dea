namespace StaffAssistant.Core.Guarding;

/// <summary>Finds the cues of <c>question-cues.txt</c> in a question. Takes time in proportion to the question's length.</summary>
internal static class QuestionCues
{
    private static readonly QuestionCue[] Cues = [.. CueFile.Read("question-cues.txt")];

    /// <summary>The names of the cues that a question carries.</summary>
    public static HashSet<string> In(QuestionParts question) =>
        [.. Cues.Where(cue => question.Of(cue.Scope).Any(cue.Pattern.IsMatch)).Select(cue => cue.Name)];
}
