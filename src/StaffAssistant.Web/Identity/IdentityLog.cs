namespace StaffAssistant.Web.Identity;

internal static partial class IdentityLog
{
    [LoggerMessage(1, LogLevel.Error, "The persons file cannot be read; nobody can sign in until it is repaired.")]
    public static partial void PersonsUnreadable(ILogger logger, Exception fault);
}
