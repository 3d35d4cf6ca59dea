using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Drafting;

/// <summary>A cited passage as its reader may see it now.</summary>
/// <param name="Number">The number shown, from 1.</param>
/// <param name="Source">The passage with its version.</param>
/// <param name="Words">What is quoted of it.</param>
/// <param name="IsRead">True when the owner says that he has read it.</param>
public sealed record OpenedSource(int Number, SourcedPassage Source, string Words, bool IsRead)
{
    /// <summary>Where it stands: title, number and place.</summary>
    public string Place => Source.Passage.Locator.Place is { Length: > 0 } place ? $"{Source.Version.TitleWithNumber}, {place}" : Source.Version.TitleWithNumber;

    /// <summary>The quote as it stands in a document.</summary>
    public string Line => $"{Quote} [{Number}]";

    /// <summary>The same without its number.</summary>
    public string Quote => $"„{Words.ReplaceLineEndings(" ")}“ ({Place})";
}
