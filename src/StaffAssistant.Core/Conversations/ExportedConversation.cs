using System.Text.Json.Serialization;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Conversations;

/// <summary>A conversation for its owner to take along.</summary>
/// <param name="Title">What its owner calls it.</param>
/// <param name="Questions">Its questions, oldest first.</param>
public sealed record ExportedConversation(string Title, IReadOnlyList<ExportedQuestion> Questions)
{
    /// <summary>The documents whose text it holds; for the audit trail, not for the file.</summary>
    [JsonIgnore]
    public IReadOnlyList<DocumentId> Documents { get; init; } = [];
}
