using StaffAssistant.Web.Identity.Entra;

namespace StaffAssistant.Web.Identity;

internal static partial class IdentityLog
{
    [LoggerMessage(1, LogLevel.Error, "The persons file cannot be read; nobody can sign in until it is repaired.")]
    public static partial void PersonsUnreadable(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Warning, "A sign-in could not be written to the data directory; it lasts until the next restart.")]
    public static partial void SessionNotKept(ILogger logger, Exception fault);

    [LoggerMessage(3, LogLevel.Warning, "A kept sign-in could not be read; the person signs in again.")]
    public static partial void SessionUnreadable(ILogger logger, Exception fault);

    [LoggerMessage(4, LogLevel.Error, "A sign-in that is over could not be removed from the data directory.")]
    public static partial void SessionNotRemoved(ILogger logger, Exception fault);

    [LoggerMessage(5, LogLevel.Warning, "A sign-in was refused: {Reason}.")]
    public static partial void SignInRefused(ILogger logger, SignInRefusal reason);

    [LoggerMessage(6, LogLevel.Error, "The changed mapping of groups has a mistake; it opens nothing until it is mended.")]
    public static partial void MappingRefused(ILogger logger);

    [LoggerMessage(7, LogLevel.Warning, "The directory gave no answer about an account; what was known of it counts on for a while.")]
    public static partial void DirectorySilent(ILogger logger, Exception fault);

    [LoggerMessage(8, LogLevel.Error, "Open sign-ins could not be compared with the directory.")]
    public static partial void RevalidationFailed(ILogger logger, Exception fault);

    [LoggerMessage(9, LogLevel.Warning, "The sign-in service answers: {Answers}.")]
    public static partial void ReachChanged(ILogger logger, bool answers);

    [LoggerMessage(10, LogLevel.Error, "A change of the mapping of groups could not be recorded in the audit trail.")]
    public static partial void RightsNotRecorded(ILogger logger, Exception fault);
}
