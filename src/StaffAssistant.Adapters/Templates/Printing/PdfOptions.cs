using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Adapters.Templates.Printing;

/// <summary>Printing drafts as PDF with LibreOffice, where it is installed.</summary>
public sealed class PdfOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Pdf";

    /// <summary>The path of <c>soffice</c>; empty means that it is looked for on PATH, <c>-</c> that no PDF is made.</summary>
    public string Program { get; set; } = string.Empty;

    /// <summary>How long making one PDF may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The largest Word file that is printed, and the largest PDF that is taken, in megabytes.</summary>
    [Range(1, 1_000)]
    public int MaximumMegabytes { get; set; } = 50;
}
