namespace StaffAssistant.Core.Chatting;

/// <summary>What was said once in a chat: it lives on the page and nowhere else.</summary>
/// <param name="Asked">What the person wrote.</param>
/// <param name="Reply">What the model wrote, as it was shown.</param>
public sealed record ChatTurn(string Asked, string Reply);
