using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Texts;

/// <summary>A paragraph, heading, list item or table row of a text that somebody works with.</summary>
/// <param name="Number">Its place in the text, from 1 without gaps.</param>
/// <param name="Block">Its words.</param>
/// <param name="Place">How one says where it stands.</param>
public sealed record TextParagraph(int Number, TextBlock Block, Locator Place)
{
    /// <summary>The passage of a filed version that it is part of; null for a text that is not filed, and for what nobody may cite.</summary>
    public PassageId? Source { get; init; }

    /// <summary>Its words with the number or sign in front.</summary>
    public string Text => Block.LabelledText;

    /// <summary>True for a heading.</summary>
    public bool IsHeading => Block.Kind == BlockKind.Heading;
}
