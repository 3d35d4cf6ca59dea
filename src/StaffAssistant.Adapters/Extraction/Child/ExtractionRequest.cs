namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>Asks for one file.</summary>
/// <param name="Path">Where its bytes lie.</param>
/// <param name="Name">The name it was given by people; says its kind.</param>
internal sealed record ExtractionRequest(string Path, string Name);
