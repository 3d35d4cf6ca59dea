namespace StaffAssistant.Web.Demo;

internal static partial class DemoLog
{
    [LoggerMessage(1, LogLevel.Information, "Demo content is in: {Files} files, {Refused} refused.")]
    public static partial void Imported(ILogger logger, int files, int refused);

    [LoggerMessage(2, LogLevel.Error, "The demo content could not be imported; what was imported before is kept.")]
    public static partial void ImportFailed(ILogger logger, Exception fault);

    [LoggerMessage(3, LogLevel.Error, "The made-up counters of the demo county could not be brought in.")]
    public static partial void UsageFailed(ILogger logger, Exception fault);
}
