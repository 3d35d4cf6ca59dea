namespace StaffAssistant.Web.Features.Register;

/// <summary>What the register logs: never titles or filters.</summary>
internal static partial class RegisterLog
{
    [LoggerMessage(EventId = 2500, Level = LogLevel.Error, Message = "The register could not be read.")]
    public static partial void LoadFailed(ILogger logger, Exception fault);
}
