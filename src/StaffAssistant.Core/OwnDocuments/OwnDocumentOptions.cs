using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>How much one person may upload for himself.</summary>
public sealed class OwnDocumentOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "OwnDocuments";

    /// <summary>The most documents of one person at a time, those on their way in counted.</summary>
    [Range(1, 200)]
    public int PerPerson { get; set; } = 20;
}
