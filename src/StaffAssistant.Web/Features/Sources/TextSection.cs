using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>Passages under one heading.</summary>
/// <param name="Path">The headings it stands under.</param>
/// <param name="Headings">Those of them that begin here, outermost first.</param>
/// <param name="Passages">The passages in order.</param>
public sealed record TextSection(IReadOnlyList<string> Path, IReadOnlyList<TextHeading> Headings, IReadOnlyList<TextPassage> Passages)
{
    public TextSection With(Passage passage) => this with { Passages = [.. Passages, TextPassage.After(Passages[^1].Passage, passage)] };
}
