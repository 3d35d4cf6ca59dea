namespace StaffAssistant.Core.Language.References;

/// <summary>The sign or word that opens a reference.</summary>
/// <param name="Unit">What it announces.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, full stop included.</param>
/// <param name="IsPlural">True when further numbers may follow bare.</param>
/// <param name="IsWeak">True for a word that announces a place only with a number of several parts: <c>Nummer 4.2</c>.</param>
internal readonly record struct ReferenceMark(ReferenceUnit Unit, int Start, int End, bool IsPlural, bool IsWeak);
