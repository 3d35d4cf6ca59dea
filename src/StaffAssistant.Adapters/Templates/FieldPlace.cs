using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>A place of a part that a value goes into, or that stays empty.</summary>
/// <param name="Start">Where it begins in the source.</param>
/// <param name="Tag">What the template calls it, marks included; for a control without a name, what stands in it.</param>
internal abstract record FieldPlace(int Start, string Tag)
{
    /// <summary>A content control.</summary>
    public sealed record Control(SourceElement Element, string Tag, TemplateField Field, bool IsEmpty) : FieldPlace(Element.Start, Tag);

    /// <summary>A name between double braces, in one or several texts of a paragraph.</summary>
    public sealed record Braces(int Start, string Tag, TemplateField Field, IReadOnlyList<TextCut> Cuts) : FieldPlace(Start, Tag);

    /// <summary>A placeholder that must not or cannot be changed: in a locked block, without a name, or an expression of another program.</summary>
    public sealed record Untouched(int Start, string Tag) : FieldPlace(Start, Tag);
}
