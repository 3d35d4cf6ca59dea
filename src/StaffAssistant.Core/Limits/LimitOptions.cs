using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.Limits;

/// <summary>How much one person may take of what all share.</summary>
public sealed class LimitOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Limits";

    /// <summary>Questions of one person within a minute.</summary>
    [Range(1, 10_000)]
    public int QuestionsPerMinute { get; set; } = 20;

    /// <summary>Questions of one person that are being answered or wait for it, in all windows together.</summary>
    [Range(1, 100)]
    public int RunningAnswers { get; set; } = 3;

    /// <summary>Questions of all persons that are searched for at the same moment; the others wait, by turns of persons. 0: as many as there are processors.</summary>
    [Range(0, 1024)]
    public int SearchesAtOnce { get; set; }

    /// <summary>Searches of one person within a minute.</summary>
    [Range(1, 10_000)]
    public int SearchesPerMinute { get; set; } = 60;

    /// <summary>Open pages (circuits) of one person, those included whose connection is broken and kept for a while.</summary>
    [Range(2, 1000)]
    public int OpenPages { get; set; } = 20;

    /// <summary>Files that one person sends at the same moment; further ones wait in the browser.</summary>
    [Range(1, 100)]
    public int UploadsAtOnce { get; set; } = 4;

    /// <summary>Characters of a text that is pasted.</summary>
    [Range(20_000, 20_000_000)]
    public int PastedCharacters { get; set; } = 1_000_000;

    /// <summary>Pasted texts of one person that are kept; a further one replaces the oldest.</summary>
    [Range(1, 20)]
    public int PastedTexts { get; set; } = 3;

    /// <summary>How long a pasted text is kept, in memory only.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "10:00:00")]
    public TimeSpan KeepPasted { get; set; } = TimeSpan.FromMinutes(60);
}
