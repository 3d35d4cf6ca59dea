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

    /// <summary>How long reading one file may go on without another page.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long reading one file may take in all, however far it comes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "12:00:00")]
    public TimeSpan LongestTime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The most parts a package (DOCX, ODT, XLSX, PPTX) may have.</summary>
    [Range(10, 100_000)]
    public int MaximumParts { get; set; } = 1_500;

    /// <summary>What the parts of a file may unpack to, all together, in megabytes; counted while unpacking.</summary>
    [Range(1, 4_096)]
    public int MaximumUnpackedMegabytes { get; set; } = 128;

    /// <summary>How many times its packed size a part of more than a megabyte may unpack to.</summary>
    [Range(10, 1_100)]
    public int MaximumRatio { get; set; } = 200;

    /// <summary>How deep the elements of a file may be nested in each other.</summary>
    [Range(16, 2_000)]
    public int DeepestNesting { get; set; } = 256;

    /// <summary>The most elements an XML part may have.</summary>
    [Range(1_000, 100_000_000)]
    public int MaximumElements { get; set; } = 1_000_000;

    /// <summary>How much managed memory the reading process may use, in megabytes.</summary>
    [Range(64, 65_536)]
    public int MemoryMegabytes { get; set; } = 300;

    /// <summary>How many files are read at the same time, each in a process of its own.</summary>
    [Range(1, 64)]
    public int Processes { get; set; } = 2;

    /// <summary>The program that reads (staff-assistant or staff-assistant.dll); empty means the one beside the running program.</summary>
    public string Program { get; set; } = string.Empty;
}
