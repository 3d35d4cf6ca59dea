namespace StaffAssistant.Web.Features.Chat;

/// <summary>What the chat logs: never a word of it.</summary>
internal static partial class ChatLog
{
    [LoggerMessage(EventId = 3300, Level = LogLevel.Error, Message = "A turn of a chat failed.")]
    public static partial void Failed(ILogger logger, Exception fault);
}
