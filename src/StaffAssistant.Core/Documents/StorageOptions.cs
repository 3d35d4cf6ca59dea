namespace StaffAssistant.Core.Documents;

/// <summary>Where everything that the system keeps lies.</summary>
public sealed class StorageOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Storage";

    /// <summary>
    /// The data directory; made when it does not exist. Empty: <c>.data</c> beside StaffAssistant.sln in a checkout, else <c>data</c> beside the program.
    /// </summary>
    public string DataDirectory
    {
        get => string.IsNullOrWhiteSpace(field) ? DataDirectoryDefault.Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory) : field;
        set;
    } = string.Empty;
}
