namespace StaffAssistant.Core.Conversations;

/// <summary>Whether questions and answers are kept for the person who asked.</summary>
public sealed class ConversationOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Conversations";

    /// <summary>False: nothing is kept, and the page Verlauf says so. What was kept before is deleted by its age, or by its owner.</summary>
    public bool Enabled { get; set; } = true;
}
