namespace StaffAssistant.Core.Briefing;

/// <summary>The briefing that everybody confirms before the first use, and again after each change of its text (Article 4 of the AI Act).</summary>
public sealed class BriefingOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Briefing";

    /// <summary>False: nothing has to be confirmed, and the page only shows the text.</summary>
    public bool Required { get; set; } = true;

    /// <summary>
    /// A text of one's own in UTF-8: lines that begin with "# " are headings, with "- " points of a list, all others paragraphs. A file beside it whose name ends in
    /// <c>.en</c> before the extension is shown in English. Empty: the text that comes with the program.
    /// </summary>
    public string File { get; set; } = string.Empty;
}
