namespace StaffAssistant.Web.Features.Sources;

/// <summary>Where the browser finds an original and what it draws it with.</summary>
/// <param name="Address">The file; every request for a part of it is checked.</param>
/// <param name="Library">The drawing library.</param>
/// <param name="Worker">Its part that runs beside the page.</param>
/// <param name="Parts">The folder of what it loads when a file needs it.</param>
/// <param name="Language">The language of the document.</param>
public sealed record OriginalSource(string Address, string Library, string Worker, string Parts, string Language);
