namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>The automatic number of a paragraph as Word shows it.</summary>
/// <param name="Label">The number with its signs, for example <c>§ 3</c>, <c>1.2</c>, <c>(4)</c>.</param>
/// <param name="IsBullet">True for a sign without a number.</param>
/// <param name="Level">Its level, from 0.</param>
internal sealed record DocxNumber(string Label, bool IsBullet, int Level);
