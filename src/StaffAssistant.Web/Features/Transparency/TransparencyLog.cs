namespace StaffAssistant.Web.Features.Transparency;

internal static partial class TransparencyLog
{
    [LoggerMessage(1, LogLevel.Error, "What is stored about use could not be read.")]
    public static partial void LoadFailed(ILogger logger, Exception fault);
}
