namespace StaffAssistant.Core.Committee;

/// <summary>A document in German as it is printed and downloaded: one content, however it is shown.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">Its content in order.</param>
public sealed record PrintedDocument(string Title, IReadOnlyList<PrintedBlock> Blocks)
{
    /// <summary>True for upright pages; tables of many columns need broad ones.</summary>
    public bool IsPortrait { get; init; }

    /// <summary>The model that worded something in it, for programs to read; null when none did.</summary>
    public string? Model { get; init; }
}
