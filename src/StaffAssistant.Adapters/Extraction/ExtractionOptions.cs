using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>How files are read, and how much of them at most.</summary>
public sealed class ExtractionOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Extraction";

    /// <summary>The most pages a file may have.</summary>
    [Range(1, 100_000)]
    public int MaximumPages { get; set; } = 2_000;

    /// <summary>The most characters of text a file may hold.</summary>
    [Range(1_000, 1_000_000_000)]
    public int MaximumCharacters { get; set; } = 10_000_000;

    /// <summary>How long reading one file may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How much managed memory the reading process may use, in megabytes.</summary>
    [Range(64, 65_536)]
    public int MemoryMegabytes { get; set; } = 300;

    /// <summary>How many files are read at the same time, each in a process of its own.</summary>
    [Range(1, 64)]
    public int Processes { get; set; } = 2;

    /// <summary>The program that reads (staff-assistant or staff-assistant.dll); empty means the one beside the running program.</summary>
    public string Program { get; set; } = string.Empty;
}
