namespace StaffAssistant.Core.Conversations;

/// <summary>A conversation as a list shows it.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Title">What its owner calls it.</param>
/// <param name="LastAskedAt">When its last question was asked, UTC.</param>
/// <param name="Turns">How many questions it holds.</param>
public sealed record ConversationEntry(ConversationId Id, string Title, DateTimeOffset LastAskedAt, int Turns);
