namespace StaffAssistant.Adapters.Templates;

/// <summary>A piece of a paragraph in reading order.</summary>
/// <param name="Text">What is read there; a line feed where a placeholder must not reach across.</param>
/// <param name="Element">The text element; null for breaks and controls.</param>
/// <param name="Control">The control that is a field; null elsewhere.</param>
/// <param name="IsLocked">True within a block that the template protects.</param>
internal sealed record ParagraphPiece(string Text, SourceElement? Element, SourceElement? Control, bool IsLocked)
{
    /// <summary>The break of a line; null elsewhere.</summary>
    public SourceElement? LineBreak { get; private init; }

    private const string Break = "\n";

    /// <summary>The pieces of a paragraph; those of paragraphs within it (text boxes) are left out, as is deleted text.</summary>
    public static IEnumerable<ParagraphPiece> Of(string source, SourceElement parent, bool isLocked)
    {
        foreach (var child in parent.Children)
        {
            if (child.Is("p") || child.Is("del") || child.Is("moveFrom") || child.Is("txbxContent"))
                continue;
            if (child.Is("t"))
                yield return new ParagraphPiece(SourceText.Read(source, child.ContentStart, child.ContentEnd).Text, child, null, isLocked);
            else if (child.Is("br") || child.Is("cr"))
                yield return new ParagraphPiece(Break, null, null, isLocked) { LineBreak = child };
            else if (child.Is("tab"))
                yield return new ParagraphPiece("\t", null, null, isLocked);
            else if (child.Is("sdt") && ContentControl.Of(child) is { } control && !isLocked && !control.IsLocked && control.IsField)
                yield return new ParagraphPiece(Break, null, child, isLocked);
            else
                foreach (var piece in Of(source, child, isLocked || (child.Is("sdt") && ContentControl.Of(child) is { KeepsText: true })))
                    yield return piece;
        }
    }
}
