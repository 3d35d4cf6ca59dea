namespace StaffAssistant.Core.Conversations;

/// <summary>Questions that one person asked after another, with what came back.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Title">What its owner calls it; the first question at the beginning.</param>
/// <param name="Turns">Oldest first, at least one.</param>
public sealed record Conversation(ConversationId Id, string Title, IReadOnlyList<Turn> Turns)
{
    /// <summary>The longest title, in characters.</summary>
    public const int LongestTitle = 120;

    /// <summary>The title that a first question gives, cut between words.</summary>
    public static string TitleOf(string question)
    {
        var line = string.Join(' ', question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestTitle)
            return line;
        var cut = line.LastIndexOf(' ', LongestTitle - 2);
        return string.Concat(line.AsSpan(0, cut > LongestTitle / 2 ? cut : LongestTitle - 2), " …");
    }
}
