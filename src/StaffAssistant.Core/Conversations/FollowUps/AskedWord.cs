namespace StaffAssistant.Core.Conversations.FollowUps;

/// <summary>A word of a question as it was typed.</summary>
/// <param name="Start">Its first character in the question.</param>
/// <param name="Text">As typed.</param>
/// <param name="Folded">As compared.</param>
internal sealed record AskedWord(int Start, string Text, string Folded)
{
    /// <summary>The character after its last one.</summary>
    public int End => Start + Text.Length;

    /// <summary>True when it is written as nouns are.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);
}
