namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>What a style says, what it takes over from others included.</summary>
/// <param name="IsHidden">True for words that are not shown.</param>
/// <param name="IsWhite">True for white words.</param>
/// <param name="HasBackground">True when a ground is set on which white words can be read.</param>
/// <param name="IsBold">True for bold words.</param>
/// <param name="IsStruck">True for struck words.</param>
/// <param name="IsTitle">True for the title of the document.</param>
internal sealed record OdtStyle(bool IsHidden, bool IsWhite, bool HasBackground, bool IsBold, bool IsStruck, bool IsTitle)
{
    /// <summary>The style of words that name none.</summary>
    public static OdtStyle Plain { get; } = new(false, false, false, false, false, false);
}
