namespace StaffAssistant.Web.Features.Texts;

/// <summary>How the browser's sending ended.</summary>
/// <param name="Kind"><c>text</c>, <c>file</c>, <c>empty</c>, <c>too-large</c>, <c>refused</c>, <c>signed-out</c>, <c>stopped</c>, <c>lost</c>.</param>
/// <param name="Id">The id of a text.</param>
/// <param name="Sentence">The house's own sentence where it refused.</param>
public sealed record SentText(string Kind, string? Id = null, string? Sentence = null);
