namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>A case that the asker may mean.</summary>
/// <param name="Name">As the rules name it.</param>
/// <param name="Question">The question as it is asked with this case; never in a model's words.</param>
public sealed record CaseChoice(string Name, string Question)
{
    /// <summary>As a model words it, held to the passage that the choice stands for; null where the rules' name is shown. May hold words of the passage: it is not kept.</summary>
    public string? Worded { get; init; }
}
