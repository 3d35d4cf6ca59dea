using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Embedding;

/// <summary>The embedding model that is set up.</summary>
/// <param name="Model">Its name at the endpoint.</param>
/// <param name="Place">Where it works.</param>
/// <param name="PlaceName">The place in the administrator's words.</param>
/// <param name="QuestionPrefix">What the model wants before a question; may be empty.</param>
/// <param name="PassagePrefix">What it wants before a passage; may be empty.</param>
public sealed record EmbedderDescription(string Model, ProcessingPlace Place, string PlaceName, string QuestionPrefix, string PassagePrefix)
{
    /// <summary>What vectors depend on besides the text: vectors of another key cannot be compared with these.</summary>
    public string Key => string.Join('\n', Model, QuestionPrefix, PassagePrefix);
}
