namespace StaffAssistant.Core.Ingestion;

/// <summary>The names that people use for file formats.</summary>
public static class FormatNames
{
    // Long forms of an extension say nothing new.
    private static readonly string[] LongForms = ["MARKDOWN", "TEXT", "HTM"];

    /// <summary>The formats of some extensions in one line, for example <c>DOCX, MD, PDF, TXT</c>.</summary>
    public static string Of(IEnumerable<string> extensions) =>
        string.Join(", ", extensions.Select(extension => extension.TrimStart('.').ToUpperInvariant()).Except(LongForms).Order(StringComparer.Ordinal));
}
