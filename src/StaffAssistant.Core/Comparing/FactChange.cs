using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Comparing;

/// <summary>A number, amount, day or reference that is different.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Old">As it was; null when there was none.</param>
/// <param name="New">As it is; null when there is none.</param>
/// <param name="Row">The paragraph that it stands in: its place among <see cref="Comparison.Rows"/>.</param>
public sealed record FactChange(FactKind Kind, string? Old, string? New, int Row);
