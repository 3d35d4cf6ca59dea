namespace StaffAssistant.Core.Drafting;

/// <summary>A line of the preview: a paragraph, or a row of a table.</summary>
/// <param name="Kind">Where and what it is.</param>
/// <param name="Cells">One for a paragraph, one each for the cells of a row.</param>
public sealed record TemplateLine(TemplateLineKind Kind, IReadOnlyList<IReadOnlyList<TemplatePiece>> Cells);
