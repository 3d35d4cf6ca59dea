using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Texts;

/// <summary>A paragraph, heading, list item or table row of a text that somebody works with.</summary>
/// <param name="Number">Its place in the text, from 1 without gaps.</param>
/// <param name="Block">Its words.</param>
/// <param name="Place">How one says where it stands.</param>
public sealed record TextParagraph(int Number, TextBlock Block, Locator Place)
{
    /// <summary>Its words with the number or sign in front.</summary>
    public string Text => Block.LabelledText;

    /// <summary>True for a heading.</summary>
    public bool IsHeading => Block.Kind == BlockKind.Heading;
}
