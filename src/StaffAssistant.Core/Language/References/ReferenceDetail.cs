namespace StaffAssistant.Core.Language.References;

/// <summary>A closer place within a section: <c>Abs. 3</c>, <c>Satz 2</c>, <c>Nr. 5</c>, <c>Buchst. a</c>.</summary>
/// <param name="Kind">The level in one spelling: <c>Abs</c>, <c>Satz</c>, <c>Nr</c>, <c>Buchst</c>, <c>Halbsatz</c>, <c>Alt</c>, <c>Unterabs</c>.</param>
/// <param name="Value">Its number or letter, for example <c>3a</c>.</param>
/// <param name="IsRangeEnd">True for what follows a "bis": <c>Abs. 1 bis 3</c> are the details 1 and, as range end, 3.</param>
public readonly record struct ReferenceDetail(string Kind, string Value, bool IsRangeEnd = false);
