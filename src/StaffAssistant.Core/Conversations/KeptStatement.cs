using StaffAssistant.Core.Answering;

namespace StaffAssistant.Core.Conversations;

/// <summary>A statement as it was shown.</summary>
/// <param name="Text">What it said.</param>
/// <param name="Form">How it was set.</param>
/// <param name="Citations">Its proofs, in order.</param>
public sealed record KeptStatement(string Text, StatementForm Form, IReadOnlyList<KeptCitation> Citations)
{
    /// <summary>A statement that is shown.</summary>
    public static KeptStatement Of(Statement statement) => new(statement.Text, statement.Form, [.. statement.Citations.Select(KeptCitation.Of)]);
}
