namespace StaffAssistant.Web.Hosting;

internal static partial class HostingLog
{
    [LoggerMessage(1, LogLevel.Critical, "{Reason}")]
    public static partial void StartRefused(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Warning, "MalwareScan:Mode is Off: files are taken in without being looked through for malware.")]
    public static partial void FilesNotScanned(ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "The keys in the data directory are not encrypted: Keys:CertificateFile is not set. Whoever can read the directory can read and forge sign-ins.")]
    public static partial void KeysNotEncrypted(ILogger logger);
}
