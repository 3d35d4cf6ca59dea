using StaffAssistant.Core.Answering;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells in order.</param>
/// <param name="Statement">The statement that it is; null for a neighbour that only gives the row its place.</param>
public sealed record AnswerRow(IReadOnlyList<string> Cells, Statement? Statement);
